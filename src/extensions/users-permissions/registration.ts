import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { now } from '../../clock';
import { readerLanguage } from '../../domain/accounts';
import { writeToReader } from '../../email/write-to-reader';
import { backgroundWork } from '../../jobs/background-work';
import { issueToken, redeemToken } from '../../queries/readers/account-tokens';
import { changeReader } from '../../queries/readers/change-reader';
import { createReader } from '../../queries/readers/create-reader';
import { findReader, findReaderByEmail, type Reader } from '../../queries/readers/reader';
import {
  emailRule,
  languageRule,
  refreshTokenInRule,
  textRule,
  timeZoneRule,
} from '../../request/account-rules';
import { answerWithSession } from '../../request/answer-with-session';
import { countAttempt } from '../../request/attempt-limits';
import { checkNewPassword } from '../../request/check-new-password';
import { inSteadyTime } from '../../request/in-steady-time';
import { languageOf } from '../../request/language';
import { readFields, refusedField } from '../../request/read-fields';

const REGISTRATION = z.strictObject({
  email: emailRule,
  password: textRule,
  language: languageRule.optional(),
  timeZone: timeZoneRule.default('Asia/Jakarta'),
});

const ADDRESS = z.strictObject({ email: emailRule });

const CONFIRMATION = z.strictObject({ token: textRule, refreshTokenIn: refreshTokenInRule });

/** The answer to all that would tell who has an account. */
const DONE = { ok: true };

/** Becoming a reader. */
export function registration(strapi: Core.Strapi) {
  async function askToConfirm(reader: Reader): Promise<void> {
    const token = await issueToken(strapi, reader.id, 'confirm-email', { now: now(strapi) });
    const language = readerLanguage(reader.language);
    writeToReader(strapi, 'confirm-email', { email: reader.email, language }, token);
  }

  function tellOwner({ email, language }: Reader): void {
    writeToReader(strapi, 'known-address', { email, language: readerLanguage(language) });
  }

  type Registration = Parameters<typeof createReader>[1];

  async function enter(registered: Registration): Promise<void> {
    const known = await findReaderByEmail(strapi, registered.email);
    if (known?.confirmed || known?.blocked) {
      tellOwner(known);
    } else if (known) {
      // Nobody has shown yet whose address it is: whoever came last, the earlier links are void.
      const { password, language, timeZone } = registered;
      await changeReader(strapi, known, { password, language, timeZone });
      await askToConfirm({ ...known, language });
    } else {
      const reader = await createReader(strapi, registered);
      if (reader) {
        await askToConfirm(reader);
      }
    }
  }

  async function assertIsOpen(): Promise<void> {
    const store = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
    const { allow_register: isOpen } = (await store.get({})) as { allow_register: boolean };
    if (!isOpen) {
      throw new errors.ApplicationError('Register action is currently disabled');
    }
  }

  return {
    async register(ctx: Context): Promise<void> {
      await assertIsOpen();
      const body = readFields(ctx.request.body, REGISTRATION);
      const { email, password, timeZone } = body;
      const language = body.language ?? readerLanguage(languageOf(ctx));
      checkNewPassword(password, email);
      await countAttempt(strapi, ctx, 'mail', email);
      await inSteadyTime(() => enter({ email, password, language, timeZone }));
      ctx.body = DONE;
    },

    async sendEmailConfirmation(ctx: Context): Promise<void> {
      const { email } = readFields(ctx.request.body, ADDRESS);
      await countAttempt(strapi, ctx, 'mail', email);
      backgroundWork(strapi).begin('Another confirmation', async () => {
        const reader = await findReaderByEmail(strapi, email);
        if (reader && !reader.confirmed && !reader.blocked) {
          await askToConfirm(reader);
        }
      });
      ctx.body = DONE;
    },

    /** Confirms an address, and logs its owner in. */
    async emailConfirmation(ctx: Context): Promise<void> {
      const { token, refreshTokenIn } = readFields(ctx.request.body, CONFIRMATION);
      const attempt = await countAttempt(strapi, ctx, 'token');
      const redeemed = await redeemToken(strapi, token, 'confirm-email', now(strapi));
      const reader = redeemed && (await findReader(strapi, redeemed.readerId));
      if (!reader || reader.blocked) {
        throw refusedField('token', 'tidak berlaku lagi / is not valid, or not any more');
      }
      await attempt.succeed();
      await changeReader(strapi, reader, { confirmed: true });
      await answerWithSession(strapi, ctx, { ...reader, confirmed: true }, refreshTokenIn);
    },
  };
}
