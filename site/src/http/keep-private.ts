import { createMiddleware } from 'hono/factory';
import type { SiteEnv } from '../site-env';

/**
 * For pages that are one reader's, or whose address holds a secret: no cache keeps them, and where their
 * links lead, on this site too, nobody learns more than the site's origin. Not `no-referrer`: with it a
 * browser says of a form of the page that it comes from nowhere, and where the site has no https
 * nothing else tells `guardForms` that it is this site's own.
 */
export const keepPrivate = createMiddleware<SiteEnv>(async (c, next) => {
  await next();
  c.header('Cache-Control', 'private, no-store');
  c.header('Referrer-Policy', 'strict-origin');
});
