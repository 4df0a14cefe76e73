import type { Context } from 'hono';
import type { SiteEnv } from '../site-env';

/**
 * A path of this site with its query and fragment, out of what a form or an address says; null where it
 * is none. "/.//example.org" is none either: resolved it begins with two slashes, by which a browser
 * understands another site.
 */
export function ownPath(text: string | undefined, siteUrl: string): string | null {
  if (!text?.startsWith('/') || !URL.canParse(text, siteUrl)) {
    return null;
  }
  const { origin, pathname, search, hash } = new URL(text, siteUrl);
  const isOwn = origin === new URL(siteUrl).origin && !pathname.startsWith('//');
  return isOwn ? pathname + search + hash : null;
}

/**
 * Leads to the page to log in, and from there back to the page that was asked for. Who shows a session
 * that was ended elsewhere is shown the page as a guest first: it may be for all.
 */
export function leadToLogIn(c: Context<SiteEnv>): Response {
  const { session, links } = c.var;
  const asked = c.req.path + new URL(c.req.url).search;
  if (c.req.method !== 'GET') {
    session.end();
    return c.redirect(links.account('logIn'), 303);
  }
  if (session.isShown) {
    session.end();
    return c.redirect(asked, 303);
  }
  return c.redirect(links.page(links.account('logIn'), { ke: asked }), 303);
}
