import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { now } from '../../clock';
import { robotsTxt, sitemapFile } from '../../domain/syndication/sitemaps';
import { answerText } from './answer-text';
import { placesOf } from './places';

/** Seconds. It changes only with the settings. */
const MAX_AGE = 3600;

/** Serves /robots.txt, which lets robots read everything and names the sitemap. */
export function serveRobots(strapi: Core.Strapi): void {
  const begun = now(strapi);

  function handler(ctx: Context) {
    const text = robotsTxt(`${placesOf(strapi).addresses.home}${sitemapFile({ kind: 'index' })}`);
    ctx.lastModified = begun;
    answerText(ctx, { text, mediaType: 'text/plain', maxAge: MAX_AGE });
  }

  strapi.server.routes([{ method: 'GET', path: '/robots.txt', handler, config: { auth: false } }]);
}
