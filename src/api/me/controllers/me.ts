import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { now } from '../../../clock';
import { readerLanguage } from '../../../domain/accounts';
import { writeToReader } from '../../../email/write-to-reader';
import { dropTokens, issueToken, redeemToken } from '../../../queries/readers/account-tokens';
import { changeReader } from '../../../queries/readers/change-reader';
import { inReaderTransaction } from '../../../queries/readers/in-reader-transaction';
import { planDigest } from '../../../queries/readers/plan-digest';
import { findReader, findReaderByEmail, type Reader } from '../../../queries/readers/reader';
import { exportReader } from '../../../queries/readers/reader-data';
import { emailRule, languageRule, textRule, timeZoneRule } from '../../../request/account-rules';
import { countAttempt, forgetAttempts } from '../../../request/attempt-limits';
import { confirmPassword } from '../../../request/confirm-password';
import { inSteadyTime } from '../../../request/in-steady-time';
import { presentReader } from '../../../request/present-reader';
import { readFields, refusedField } from '../../../request/read-fields';
import { NO_QUERY, readQuery } from '../../../request/read-query';
import { readerOf } from '../../../request/reader-of';
import { clearRefreshCookie } from '../../../request/refresh-cookie';
import { READER } from '../../../uids';

const PREFERENCES = z.strictObject({
  language: languageRule.optional(),
  timeZone: timeZoneRule.optional(),
});

const PASSWORD = z.strictObject({ password: textRule });

const NEW_EMAIL = z.strictObject({ email: emailRule, password: textRule });

const CONFIRMATION = z.strictObject({ token: textRule });

export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function answerWithReader(ctx: Context, id: number): Promise<void> {
    const reader = await findReader(strapi, id);
    ctx.body = { data: reader && presentReader(reader) };
  }

  async function askNewAddress(reader: Reader, email: string): Promise<void> {
    const language = readerLanguage(reader.language);
    const owner = await findReaderByEmail(strapi, email);
    if (owner) {
      writeToReader(strapi, 'known-address', { email, language: readerLanguage(owner.language) });
      return;
    }
    const token = await issueToken(strapi, reader.id, 'change-email', { now: now(strapi), email });
    writeToReader(strapi, 'change-email', { email, language }, token);
  }

  return {
    async show(ctx: Context): Promise<void> {
      const reader = await readerOf(strapi, ctx);
      readQuery(ctx, NO_QUERY);
      ctx.body = { data: presentReader(reader) };
    },

    async change(ctx: Context): Promise<void> {
      const reader = await readerOf(strapi, ctx);
      const preferences = readFields(ctx.request.body, PREFERENCES);
      await inReaderTransaction(strapi, reader.documentId, async () => {
        await changeReader(strapi, reader, preferences);
        if (preferences.timeZone && preferences.timeZone !== reader.timeZone) {
          await planDigest(strapi, reader.documentId, now(strapi));
        }
      });
      await answerWithReader(ctx, reader.id);
    },

    /** Asks the new address to confirm; until then the old one stays. */
    async changeEmail(ctx: Context): Promise<void> {
      const reader = await readerOf(strapi, ctx);
      const { email, password } = readFields(ctx.request.body, NEW_EMAIL);
      await confirmPassword(strapi, ctx, reader, { password });
      await countAttempt(strapi, ctx, 'mail', email);
      await inSteadyTime(() => askNewAddress(reader, email));
      ctx.body = { ok: true };
    },

    /**
     * Only for the reader who asked, logged in: whoever gets the message because of a slip in the
     * address must not get the account with it.
     */
    async confirmEmail(ctx: Context): Promise<void> {
      const reader = await readerOf(strapi, ctx);
      const { token } = readFields(ctx.request.body, CONFIRMATION);
      const attempt = await countAttempt(strapi, ctx, 'token');
      const redeemed = await redeemToken(strapi, token, 'change-email', now(strapi), reader.id);
      const isTaken = redeemed?.email && (await findReaderByEmail(strapi, redeemed.email));
      if (!redeemed?.email || isTaken) {
        throw refusedField('token', 'tidak berlaku lagi / is not valid, or not any more');
      }
      await attempt.succeed();
      await changeReader(strapi, reader, { email: redeemed.email });
      await dropTokens(strapi, reader.id, 'reset-password');
      const { email, language } = reader;
      writeToReader(strapi, 'email-changed', { email, language: readerLanguage(language) });
      await answerWithReader(ctx, reader.id);
    },

    /** Everything that is kept about the reader (UU 27/2022, articles 6 and 7). */
    async download(ctx: Context): Promise<void> {
      const reader = await readerOf(strapi, ctx);
      readQuery(ctx, NO_QUERY);
      const data = await exportReader(strapi, reader);
      ctx.attachment('warta.json');
      ctx.body = { exportedAt: now(strapi).toISOString(), ...data };
    },

    /** Deletes the account and everything that belongs to it (UU 27/2022, article 8). */
    async remove(ctx: Context): Promise<void> {
      const reader = await readerOf(strapi, ctx);
      const { password } = readFields(ctx.request.body, PASSWORD);
      await confirmPassword(strapi, ctx, reader, { password });
      await strapi.documents(READER).delete({ documentId: reader.documentId });
      const { email, language } = reader;
      await forgetAttempts(strapi, ctx, email);
      writeToReader(strapi, 'account-deleted', { email, language: readerLanguage(language) });
      clearRefreshCookie(strapi, ctx);
      ctx.body = { ok: true };
    },
  };
};
