import type { Context, Hono } from 'hono';
import { proxy } from 'hono/proxy';
import type { Settings } from '../settings';
import type { SiteEnv } from '../site-env';
import { PATIENCE } from '../warta/patience';

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
      const answer = await proxy(`${wartaUrl}${c.req.path}`, {
        redirect: 'manual',
        signal: AbortSignal.timeout(PATIENCE),
        headers: {
          'If-None-Match': c.req.header('If-None-Match'),
          'If-Modified-Since': c.req.header('If-Modified-Since'),
          // Without this, fetch sends "no-cache" with a condition, and no answer is a 304.
          'Cache-Control': 'max-age=0',
        },
      });
      // Read whole: the time is the CMS's, not that of a reader on a slow line.
      return compressible(answer, answer.body && (await answer.arrayBuffer()));
    } catch {
      return c.text('The CMS does not answer\n', 502, {
        'Retry-After': '30',
        'Cache-Control': 'no-store',
      });
    }
  };
  app.on('GET', PATHS, handle);
}

/**
 * The answer, fit to be compressed on its way. A compressed copy has other bytes, so its ETag is a
 * weak one; that of a 304 must be the same, or a cache cannot tell which copy it is about.
 * https://www.rfc-editor.org/rfc/rfc9111#section-4.3.4
 */
function compressible(answer: Response, body: ArrayBuffer | null): Response {
  const copy = new Response(body, answer);
  const etag = answer.headers.get('ETag');
  if (etag && !etag.startsWith('W/')) {
    copy.headers.set('ETag', `W/${etag}`);
  }
  copy.headers.append('Vary', 'Accept-Encoding');
  return copy;
}
