import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { now } from '../../clock';
import { readerLanguage } from '../../domain/accounts';
import { writeToReader } from '../../email/write-to-reader';
import { backgroundWork } from '../../jobs/background-work';
import { dropTokens, issueToken, redeemToken } from '../../queries/readers/account-tokens';
import { changeReader } from '../../queries/readers/change-reader';
import { findReader, findReaderByEmail, type Reader } from '../../queries/readers/reader';
import { endAllSessions } from '../../queries/readers/sessions';
import { emailRule, refreshTokenInRule, textRule } from '../../request/account-rules';
import { answerWithSession, type RefreshTokenIn } from '../../request/answer-with-session';
import { countAttempt } from '../../request/attempt-limits';
import { checkNewPassword } from '../../request/check-new-password';
import { confirmPassword } from '../../request/confirm-password';
import { readFields, refusedField } from '../../request/read-fields';
import { readerOf } from '../../request/reader-of';

const ADDRESS = z.strictObject({ email: emailRule });

const RESET = z.strictObject({
  code: textRule,
  password: textRule,
  refreshTokenIn: refreshTokenInRule,
});

const CHANGE = z.strictObject({
  currentPassword: textRule,
  password: textRule,
  refreshTokenIn: refreshTokenInRule,
});

/** Forgotten and changed passwords. */
export function passwords(strapi: Core.Strapi) {
  /** Logs out whoever else has the old password, and this caller in with the new one. */
  async function settle(
    ctx: Context,
    reader: Reader,
    password: string,
    refreshTokenIn: RefreshTokenIn,
  ): Promise<void> {
    await changeReader(strapi, reader, { password, confirmed: true });
    await dropTokens(strapi, reader.id, 'reset-password');
    await endAllSessions(strapi, reader.id);
    const { email, language } = reader;
    writeToReader(strapi, 'password-changed', { email, language: readerLanguage(language) });
    const changed = await findReader(strapi, reader.id);
    await answerWithSession(strapi, ctx, changed ?? reader, refreshTokenIn);
  }

  return {
    async forgotPassword(ctx: Context): Promise<void> {
      const { email } = readFields(ctx.request.body, ADDRESS);
      await countAttempt(strapi, ctx, 'mail', email);
      backgroundWork(strapi).begin('A forgotten password', async () => {
        const reader = await findReaderByEmail(strapi, email);
        if (reader && !reader.blocked) {
          const token = await issueToken(strapi, reader.id, 'reset-password', {
            now: now(strapi),
          });
          const language = readerLanguage(reader.language);
          writeToReader(strapi, 'reset-password', { email, language }, token);
        }
      });
      ctx.body = { ok: true };
    },

    /** Who has the message has the address, so that it is confirmed too. */
    async resetPassword(ctx: Context): Promise<void> {
      const { code, password, refreshTokenIn } = readFields(ctx.request.body, RESET);
      // Before the secret is used up: a refused password leaves it good.
      checkNewPassword(password, '');
      const attempt = await countAttempt(strapi, ctx, 'token');
      const redeemed = await redeemToken(strapi, code, 'reset-password', now(strapi));
      const reader = redeemed && (await findReader(strapi, redeemed.readerId));
      if (!reader || reader.blocked) {
        throw refusedField('code', 'tidak berlaku lagi / is not valid, or not any more');
      }
      await attempt.succeed();
      await settle(ctx, reader, password, refreshTokenIn);
    },

    async changePassword(ctx: Context): Promise<void> {
      const reader = await readerOf(strapi, ctx);
      const { currentPassword, password, refreshTokenIn } = readFields(ctx.request.body, CHANGE);
      checkNewPassword(password, reader.email);
      await confirmPassword(strapi, ctx, reader, {
        password: currentPassword,
        param: 'currentPassword',
      });
      await settle(ctx, reader, password, refreshTokenIn);
    },
  };
}
