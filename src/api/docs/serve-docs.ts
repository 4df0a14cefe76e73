import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { rootPath } from '../home/root-path';
import { answerText } from '../syndication/answer-text';
import { DOCS_FILES } from './docs-files';
import { docsPage } from './docs-page';

/** Seconds. The page changes only with a new version of the application. */
const MAX_AGE = 300;

/** Nothing but this server is asked for anything. Swagger UI's style sheet holds its icons as data. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** Serves openapi.json as a page for people at /docs, with all the files that the page needs. */
export function serveDocs(strapi: Core.Strapi): void {
  const root = rootPath(strapi);
  const pathsOf = (wanted: string) =>
    DOCS_FILES.filter(({ mediaType }) => mediaType === wanted).map(
      ({ path }) => `${root}/docs/${path}`,
    );
  const text = docsPage({
    styles: pathsOf('text/css'),
    scripts: pathsOf('text/javascript'),
    openapi: `${root}/openapi.json`,
  });

  function answerPage(ctx: Context): void {
    ctx.set('Content-Security-Policy', POLICY);
    answerText(ctx, { text, mediaType: 'text/html', maxAge: MAX_AGE });
  }

  async function answerFile(ctx: Context): Promise<void> {
    ctx.set('Cache-Control', 'private, no-store');
    const file = DOCS_FILES.find(({ path }) => path === ctx.params.file);
    if (!file) {
      throw new errors.NotFoundError('The documentation has no such file');
    }
    const { mediaType, maxAge } = file;
    answerText(ctx, { text: await file.read(), mediaType, maxAge });
  }

  const config = { auth: false } as const;
  strapi.server.routes([
    { method: 'GET', path: '/docs', handler: answerPage, config },
    { method: 'GET', path: '/docs/:file(.+)', handler: answerFile, config },
  ]);
}
