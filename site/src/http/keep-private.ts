import { createMiddleware } from 'hono/factory';
import type { SiteEnv } from '../site-env';

/**
 * For pages that are one reader's, or whose address holds a secret: no cache keeps them, and where their
 * links lead nobody learns the address. Not `no-referrer`: with it a browser says of a form of the page
 * that it comes from nowhere, and `guardForms` may take it for another site's.
 */
export const keepPrivate = createMiddleware<SiteEnv>(async (c, next) => {
  await next();
  c.header('Cache-Control', 'private, no-store');
  c.header('Referrer-Policy', 'strict-origin');
});
