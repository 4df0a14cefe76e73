import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { now } from '../../clock';
import {
  endAllSessions,
  endSession,
  listSessions,
  readRefreshToken,
  refreshSession,
} from '../../queries/readers/sessions';
import { textRule } from '../../request/account-rules';
import { handOut } from '../../request/answer-with-session';
import { countAttempt } from '../../request/attempt-limits';
import { readFields, refusedField } from '../../request/read-fields';
import { NO_QUERY, readQuery } from '../../request/read-query';
import { readerOf } from '../../request/reader-of';
import { clearRefreshCookie, refreshCookieOf } from '../../request/refresh-cookie';

const REFRESH = z.strictObject({ refreshToken: textRule.optional() });

const LOGOUT = z.strictObject({
  refreshToken: textRule.optional(),
  scope: z.enum(['all'], 'hanya "all" / can be "all" only').optional(),
});

/** Staying logged in, and logging out. */
export function sessions(strapi: Core.Strapi) {
  /** The session that a logout is about: the access token's, or that of the refresh token. */
  async function sessionToEnd(ctx: Context, refreshToken: string | undefined) {
    if (ctx.state.session?.id && ctx.state.user) {
      return { readerId: Number(ctx.state.user.id), sessionId: String(ctx.state.session.id) };
    }
    return refreshToken === undefined ? null : readRefreshToken(strapi, refreshToken);
  }

  return {
    /** A token in the body is answered in the body, one in the cookie by the cookie. */
    async refresh(ctx: Context): Promise<void> {
      const { refreshToken: inBody } = readFields(ctx.request.body, REFRESH);
      const refreshToken = inBody ?? refreshCookieOf(strapi, ctx);
      if (refreshToken === undefined) {
        throw refusedField('refreshToken', 'wajib diisi / is required, here or in the cookie');
      }
      const attempt = await countAttempt(strapi, ctx, 'token');
      const tokens = await refreshSession(strapi, refreshToken, now(strapi));
      if (!tokens) {
        throw new errors.UnauthorizedError('Sesi sudah berakhir / The session has ended');
      }
      await attempt.succeed();
      ctx.body = handOut(strapi, ctx, tokens, inBody === undefined ? 'cookie' : 'body');
    },

    async logout(ctx: Context): Promise<void> {
      const { refreshToken, scope } = readFields(ctx.request.body, LOGOUT);
      const session = await sessionToEnd(ctx, refreshToken ?? refreshCookieOf(strapi, ctx));
      if (session && scope === 'all') {
        await endAllSessions(strapi, session.readerId);
      } else if (session) {
        await endSession(strapi, session.readerId, session.sessionId);
      }
      clearRefreshCookie(strapi, ctx);
      ctx.body = { ok: true };
    },

    async getSessions(ctx: Context): Promise<void> {
      const { id } = await readerOf(strapi, ctx);
      readQuery(ctx, NO_QUERY);
      ctx.body = { data: await listSessions(strapi, id, ctx.state.session?.id) };
    },

    async revokeSession(ctx: Context): Promise<void> {
      const { id } = await readerOf(strapi, ctx);
      const { sessionId } = ctx.params as { sessionId: string };
      if (!(await endSession(strapi, id, sessionId))) {
        throw new errors.NotFoundError('Tidak ada sesi ini / There is no such session');
      }
      ctx.body = { data: {} };
    },
  };
}
