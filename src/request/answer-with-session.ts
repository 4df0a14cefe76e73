import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { now } from '../clock';
import type { Reader } from '../queries/readers/reader';
import { openSession, type Tokens } from '../queries/readers/sessions';
import { presentReader } from './present-reader';
import { setRefreshCookie } from './refresh-cookie';

export type RefreshTokenIn = 'cookie' | 'body';

/** Hands out tokens: the refresh token in a cookie that no script reads, or to who asked for it so. */
export function handOut(
  strapi: Core.Strapi,
  ctx: Context,
  { jwt, refreshToken }: Tokens,
  refreshTokenIn: RefreshTokenIn,
): { jwt: string; refreshToken?: string } {
  if (refreshTokenIn === 'body') {
    return { jwt, refreshToken };
  }
  setRefreshCookie(strapi, ctx, refreshToken);
  return { jwt };
}

/** Logs a reader in, and answers so. */
export async function answerWithSession(
  strapi: Core.Strapi,
  ctx: Context,
  reader: Reader,
  refreshTokenIn: RefreshTokenIn,
): Promise<void> {
  const tokens = await openSession(strapi, reader, {
    userAgent: ctx.get('user-agent'),
    now: now(strapi),
  });
  ctx.body = { ...handOut(strapi, ctx, tokens, refreshTokenIn), user: presentReader(reader) };
}
