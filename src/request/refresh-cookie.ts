import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

interface CookieSettings {
  name: string;
  path: string;
  sameSite: 'strict';
  secure: boolean;
  /** Milliseconds. */
  maxAge: number;
}

const settingsOf = (strapi: Core.Strapi): CookieSettings =>
  strapi.config.get('plugin::users-permissions.sessions.cookie');

function setCookie(strapi: Core.Strapi, ctx: Context, value: string, maxAge: number): void {
  const { name, path, sameSite, secure } = settingsOf(strapi);
  // Koa would refuse to set a secure cookie when the proxy does not say that its caller came by HTTPS.
  ctx.cookies.secure = secure;
  // Not signed: the token is, by itself.
  ctx.cookies.set(name, value, {
    httpOnly: true,
    path,
    sameSite,
    secure,
    maxAge,
    signed: false,
    overwrite: true,
  });
}

export const setRefreshCookie = (strapi: Core.Strapi, ctx: Context, token: string): void =>
  setCookie(strapi, ctx, token, settingsOf(strapi).maxAge);

export const clearRefreshCookie = (strapi: Core.Strapi, ctx: Context): void =>
  setCookie(strapi, ctx, '', 0);

const originOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).origin : null);

/** Whether a page of the site, or of Warta itself, makes the call; programs are no pages. */
function isOwnCall(strapi: Core.Strapi, ctx: Context): boolean {
  const origin = ctx.get('origin');
  if (origin === '') {
    return ctx.get('sec-fetch-site') !== 'cross-site';
  }
  const own = [strapi.config.get('server.siteUrl', ''), strapi.config.get('server.url', '')];
  return [...own.map(originOf), ctx.request.origin].includes(origin);
}

/**
 * The refresh token in the caller's cookie, which a browser adds whoever makes it call.
 *
 * @throws PolicyError (403) when another site's page makes the call
 */
export function refreshCookieOf(strapi: Core.Strapi, ctx: Context): string | undefined {
  const token = ctx.cookies.get(settingsOf(strapi).name, { signed: false });
  if (token && !isOwnCall(strapi, ctx)) {
    throw new errors.PolicyError('Origin: this site may not use the session of its visitors', {
      reason: 'foreign-origin',
    });
  }
  return token || undefined;
}
