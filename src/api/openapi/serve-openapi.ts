import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import etag from 'etag';
import type { Context } from 'koa';

/** Seconds. The description changes only with a new version of the application. */
const MAX_AGE = 300;

/**
 * Serves openapi.json, as `npm run openapi` wrote it, to everyone. A route of the server itself:
 * Strapi puts every route of an API under /api.
 */
export function serveOpenApi(strapi: Core.Strapi): void {
  const text = readFileSync(path.join(strapi.dirs.app.root, 'openapi.json'), 'utf8');
  const tag = etag(text);

  function handler(ctx: Context): void {
    ctx.status = 200;
    ctx.type = 'application/json; charset=utf-8';
    ctx.body = text;
    ctx.set('Cache-Control', `public, max-age=${MAX_AGE}`);
    ctx.set('ETag', tag);
    if (ctx.fresh) {
      ctx.status = 304;
    }
  }

  strapi.server.routes([
    {
      method: 'GET',
      path: '/openapi.json',
      handler,
      config: { auth: false },
    },
  ]);
}
