import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';
import type { SiteEnv } from '../site-env';

const keep = (root: string, cacheControl: string) =>
  serveStatic<SiteEnv>({ root, onFound: (_path, c) => c.header('Cache-Control', cacheControl) });

/** Serves the files in `folder`. Those in assets/ have a name of their own for every content. */
export function serveFiles(app: Hono<SiteEnv>, folder: string): void {
  app.get('/assets/*', keep(folder, 'public, max-age=31536000, immutable'));
  app.on('GET', ['/favicon.svg', '/logo.png'], keep(folder, 'public, max-age=86400'));
}
