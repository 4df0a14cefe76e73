import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { findReader, findReaderByEmail } from '../../queries/readers/reader';
import { refreshTokenInRule, textRule } from '../../request/account-rules';
import { answerWithSession } from '../../request/answer-with-session';
import { countAttempt } from '../../request/attempt-limits';
import { checkPassword } from '../../request/check-password';
import { readFields } from '../../request/read-fields';

const CREDENTIALS = z.strictObject({
  identifier: textRule,
  password: textRule,
  refreshTokenIn: refreshTokenInRule,
});

const notLoggedIn = () =>
  new errors.ValidationError('Surel atau sandi salah / Wrong e-mail address or password', {
    reason: 'wrong-credentials',
  });

/** @throws ApplicationError; told only to whoever has the password */
function assertMayLogIn(reader: { confirmed: boolean | null; blocked: boolean | null }): void {
  if (reader.blocked) {
    throw new errors.ApplicationError('Akun ini diblokir / This account is blocked', {
      reason: 'blocked',
    });
  }
  if (!reader.confirmed) {
    throw new errors.ApplicationError(
      'Alamat surel belum dikonfirmasi / The e-mail address is not confirmed yet',
      { reason: 'not-confirmed' },
    );
  }
}

/** Logging in. */
export function login(strapi: Core.Strapi) {
  async function withPassword(ctx: Context): Promise<void> {
    const { identifier, password, refreshTokenIn } = readFields(ctx.request.body, CREDENTIALS);
    const attempt = await countAttempt(strapi, ctx, 'login', identifier);
    const reader = await findReaderByEmail(strapi, identifier);
    const isRight = await checkPassword(strapi, reader, password);
    if (!reader || !isRight) {
      throw notLoggedIn();
    }
    await attempt.succeed();
    assertMayLogIn(reader);
    await answerWithSession(strapi, ctx, reader, refreshTokenIn);
  }

  /** After another service, named in the path, has said who comes: Strapi's own way to the account. */
  async function withService(ctx: Context, service: string): Promise<void> {
    const store = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'grant' });
    const services = ((await store.get({})) ?? {}) as Record<string, { enabled?: boolean }>;
    const answer = ctx.session?.grant?.response;
    if (!Object.hasOwn(services, service) || !services[service]?.enabled || !answer) {
      throw new errors.ApplicationError('This provider is disabled');
    }
    const { id } = await strapi
      .plugin('users-permissions')
      .service('providers')
      .connect(service, answer, { grantResponse: answer })
      .catch(() => {
        throw new errors.ApplicationError(
          'Masuk lewat layanan ini gagal / Logging in by this service failed',
          { reason: 'provider-failed' },
        );
      });
    const reader = await findReader(strapi, id);
    if (!reader) {
      throw notLoggedIn();
    }
    assertMayLogIn(reader);
    await answerWithSession(strapi, ctx, reader, 'cookie');
  }

  return {
    async callback(ctx: Context): Promise<void> {
      const { provider = 'local' } = ctx.params as { provider?: string };
      await (provider === 'local' ? withPassword(ctx) : withService(ctx, provider));
    },
  };
}
