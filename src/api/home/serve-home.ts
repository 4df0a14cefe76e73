import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answerText } from '../syndication/answer-text';
import { chooseHomeLanguage } from './choose-home-language';
import { homePage } from './home-page';
import { HOME_STYLE } from './home-style';
import { rootPath } from './root-path';

/** Seconds. The page changes only with a new version of the application or its settings. */
const MAX_AGE = 300;

const STYLE_HASH = createHash('sha256').update(HOME_STYLE).digest('base64');

/** No script, no other file but the browser's icon, and the one style that stands in the page. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_HASH}'`,
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/**
 * Says at the server's root what this is. Strapi would send everyone on to the admin panel; routes
 * made while the application registers come before its own.
 */
export function serveHome(strapi: Core.Strapi): void {
  const root = rootPath(strapi);
  const addresses = {
    site: strapi.config.get<string>('server.siteUrl'),
    admin: strapi.config.get<string>('admin.url'),
    docs: `${root}/docs`,
    openapi: `${root}/openapi.json`,
    feeds: `${root}/feeds/latest.rss`,
  };

  function handler(ctx: Context): void {
    ctx.set('Cache-Control', 'private, no-store');
    const language = chooseHomeLanguage(ctx);
    ctx.vary('Accept-Language');
    ctx.set('Content-Language', language);
    ctx.set('Content-Security-Policy', POLICY);
    answerText(ctx, {
      text: homePage(language, addresses),
      mediaType: 'text/html',
      maxAge: MAX_AGE,
    });
  }

  strapi.server.routes([{ method: 'GET', path: '/', handler, config: { auth: false } }]);
}
