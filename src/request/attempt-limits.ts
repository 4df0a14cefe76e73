import { createHmac } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { RateLimiterRes } from 'rate-limiter-flexible';
import { type AttemptCounters, createAttemptCounters } from '../database/attempt-counters';
import {
  ATTEMPT_BUDGETS,
  type Attempt,
  addressGroup,
  type Counted,
  normaliseEmail,
} from '../domain/accounts';

const SERVICE = 'attemptCounters';

/** Gives this Strapi its counters of tries, once it has a database. */
export async function startAttemptLimits(strapi: Core.Strapi): Promise<void> {
  const counters = createAttemptCounters(strapi, strapi.config.get('server.redisUrl', ''));
  strapi.add(SERVICE, counters);
  // Else the first tries would be counted in the database, by each process for itself.
  await counters.connect();
}

const attemptCounters = (strapi: Core.Strapi): AttemptCounters => strapi.get(SERVICE);

/** A Strapi that never came so far as to have a database has nothing to stop. */
export function stopAttemptLimits(strapi: Core.Strapi): void {
  if (strapi.has(SERVICE)) {
    attemptCounters(strapi).stop();
  }
}

/** Neither addresses nor accounts stand in the store, only what nobody can read them from. */
function digest(strapi: Core.Strapi, text: string): string {
  const secret: string = strapi.config.get('plugin::users-permissions.jwtSecret');
  return createHmac('sha256', secret).update(text).digest('base64url');
}

interface Count {
  counted: Counted;
  name: string;
  key: string;
}

/** What is counted of a try, the narrowest first: who has to wait there uses up nothing else. */
function countsOf(
  strapi: Core.Strapi,
  attempt: Attempt,
  { email, address }: { email?: string; address: string },
): Count[] {
  const account = email === undefined ? undefined : normaliseEmail(email);
  const group = addressGroup(address);
  const keys: Readonly<Record<Counted, string | undefined>> = {
    accountAtAddress: account === undefined ? undefined : `${account} ${group}`,
    account,
    address: group,
  };
  return (['accountAtAddress', 'account', 'address'] as const).flatMap((counted) => {
    const key = keys[counted];
    return ATTEMPT_BUDGETS[attempt][counted] === undefined || key === undefined
      ? []
      : [{ counted, name: `${attempt}:${counted}`, key: digest(strapi, key) }];
  });
}

function limiterOf(strapi: Core.Strapi, attempt: Attempt, { counted, name }: Count) {
  const budget = ATTEMPT_BUDGETS[attempt][counted];
  if (!budget) {
    throw new Error(`There is no budget for ${name}`);
  }
  return attemptCounters(strapi).limiter(name, budget);
}

async function consume(ctx: Context, strapi: Core.Strapi, attempt: Attempt, count: Count) {
  try {
    await limiterOf(strapi, attempt, count).consume(count.key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) {
      throw refusal;
    }
    const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    ctx.set('Retry-After', String(seconds));
    throw new errors.RateLimitError(
      'Terlalu banyak percobaan, coba lagi nanti / Too many tries, try again later',
      { retryAfter: seconds },
    );
  }
}

/** A try that was counted before its outcome is known, so that many at once do not slip through. */
export interface CountedAttempt {
  /** Takes the count back: only failures are held against anyone. */
  succeed(): Promise<void>;
}

/**
 * Counts a try against its budgets. Never within a transaction: SQLite has one connection.
 *
 * @param email of the account that is tried, where one was named
 * @throws RateLimitError (429, with Retry-After) when one of them is used up
 */
export async function countAttempt(
  strapi: Core.Strapi,
  ctx: Context,
  attempt: Attempt,
  email?: string,
): Promise<CountedAttempt> {
  const counts = countsOf(strapi, attempt, {
    address: ctx.request.ip,
    ...(email === undefined ? {} : { email }),
  });
  for (const count of counts) {
    await consume(ctx, strapi, attempt, count);
  }
  return {
    async succeed() {
      for (const count of counts) {
        const limiter = limiterOf(strapi, attempt, count);
        // Who has come in has shown that his slips were slips.
        await (count.counted === 'accountAtAddress'
          ? limiter.delete(count.key)
          : limiter.reward(count.key));
      }
    },
  };
}

/** Forgets what was counted of an account that is no more. */
export async function forgetAttempts(
  strapi: Core.Strapi,
  ctx: Context,
  email: string,
): Promise<void> {
  for (const attempt of Object.keys(ATTEMPT_BUDGETS) as Attempt[]) {
    const counts = countsOf(strapi, attempt, { email, address: ctx.request.ip });
    for (const count of counts.filter(({ counted }) => counted !== 'address')) {
      await limiterOf(strapi, attempt, count).delete(count.key);
    }
  }
}
