import type { Context, Hono } from 'hono';
import { proxy } from 'hono/proxy';
import type { Settings } from '../settings';
import type { SiteEnv } from '../site-env';

/** What the CMS serves for machines, and says to be at the site's address. */
const PATHS = [
  '/feeds/:file{[a-z]+\\.(?:rss|atom|json)}',
  '/feeds/:section{[a-z]+}/:file{[a-z0-9-]+\\.(?:rss|atom|json)}',
  '/:file{sitemap[a-z0-9-]*\\.xml}',
  '/robots.txt',
];

/**
 * Hands feeds, sitemaps and robots.txt through from the CMS, conditions and redirects included. In
 * production your reverse proxy does this.
 */
export function passThrough(app: Hono<SiteEnv>, { wartaUrl }: Settings): void {
  const handle = async (c: Context<SiteEnv>) => {
    try {
      return await proxy(`${wartaUrl}${c.req.path}`, {
        redirect: 'manual',
        headers: {
          'If-None-Match': c.req.header('If-None-Match'),
          'If-Modified-Since': c.req.header('If-Modified-Since'),
          // Without this, fetch sends "no-cache" with a condition, and no answer is a 304.
          'Cache-Control': 'max-age=0',
        },
      });
    } catch {
      return c.text('The CMS does not answer\n', 502, { 'Retry-After': '30' });
    }
  };
  app.on('GET', PATHS, handle);
}
