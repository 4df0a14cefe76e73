import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { SiteEnv } from '../site-env';

/** What the API hands out to who logs in. */
export interface Tokens {
  readonly jwt: string;
  readonly refreshToken: string;
}

const ACCESS = 'reader_access';
const REFRESH = 'reader_refresh';

/** Seconds: an access token lives ten minutes, and is replaced before that. */
const ACCESS_LIFETIME = 9 * 60;
/** Seconds: a session ends after thirty days without a visit. */
const REFRESH_LIFETIME = 30 * 24 * 60 * 60;

/**
 * Neither script nor other sites' forms get at them. Not `Strict`: who comes by a link in a message
 * is logged in.
 */
const attributes = (c: Context<SiteEnv>) =>
  ({
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure: c.var.settings.siteUrl.startsWith('https:'),
  }) as const;

/** The tokens that the browser shows; the access token is gone before it is too old. */
export const readTokens = (c: Context<SiteEnv>): Partial<Tokens> => ({
  jwt: getCookie(c, ACCESS),
  refreshToken: getCookie(c, REFRESH),
});

export function keepTokens(c: Context<SiteEnv>, { jwt, refreshToken }: Tokens): void {
  setCookie(c, ACCESS, jwt, { ...attributes(c), maxAge: ACCESS_LIFETIME });
  setCookie(c, REFRESH, refreshToken, { ...attributes(c), maxAge: REFRESH_LIFETIME });
}

export function forgetTokens(c: Context<SiteEnv>): void {
  deleteCookie(c, ACCESS, attributes(c));
  deleteCookie(c, REFRESH, attributes(c));
}
