import type { Core } from '@strapi/strapi';
import { Redis } from 'ioredis';
import type { Knex } from 'knex';
import {
  type RateLimiterAbstract,
  RateLimiterPostgres,
  RateLimiterRedis,
  RateLimiterSQLite,
} from 'rate-limiter-flexible';
import type { Budget } from '../domain/accounts';

const TABLE = 'reader_attempts';

/**
 * Makes the table that tries are counted in, as rate-limiter-flexible reads it. Its keys are digests,
 * and a row means nothing once its window has passed.
 */
export async function createAttemptTable(transaction: Knex.Transaction): Promise<void> {
  await transaction.raw(
    `create table if not exists ${TABLE} (
       key varchar(255) primary key, points integer not null default 0, expire bigint)`,
  );
}

/** Counts what is tried, in the database, or in Redis when there is one: for all processes together. */
export interface AttemptCounters {
  /** @param name of what is counted; budgets of different names are apart */
  limiter(name: string, budget: Budget): RateLimiterAbstract;
  /** Waits until Redis answers, or cannot be reached. */
  connect(): Promise<void>;
  stop(): void;
}

/** Tells of a Redis that is away once, not at every try to reach it. */
function connectRedis(strapi: Core.Strapi, url: string): Redis {
  const redis = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1 });
  let isAway = false;
  redis.on('error', (error: Error) => {
    if (!isAway) {
      strapi.log.error(`Redis is away, tries are counted in the database: ${error.message}`);
    }
    isAway = true;
  });
  redis.on('ready', () => {
    isAway = false;
  });
  return redis;
}

/** @param redisUrl redis://host:6379, or nothing to count in the database */
export function createAttemptCounters(strapi: Core.Strapi, redisUrl: string): AttemptCounters {
  const redis = redisUrl === '' ? null : connectRedis(strapi, redisUrl);
  const InDatabase =
    strapi.db.dialect.client === 'postgres' ? RateLimiterPostgres : RateLimiterSQLite;
  const limiters = new Map<string, RateLimiterAbstract>();

  function create(keyPrefix: string, { points, duration }: Budget): RateLimiterAbstract {
    const options = { keyPrefix, points, duration };
    const inDatabase = new InDatabase({
      ...options,
      storeClient: strapi.db.connection,
      storeType: 'knex',
      tableName: TABLE,
      tableCreated: true,
      // They share a table: the first one sweeps it for all.
      clearExpiredByTimeout: limiters.size === 0,
    });
    return redis
      ? new RateLimiterRedis({
          ...options,
          keyPrefix: `warta:${keyPrefix}`,
          storeClient: redis,
          rejectIfRedisNotReady: true,
          insuranceLimiter: inDatabase,
        })
      : inDatabase;
  }

  return {
    limiter(name, budget) {
      const known = limiters.get(name);
      if (known) {
        return known;
      }
      const limiter = create(name, budget);
      limiters.set(name, limiter);
      return limiter;
    },
    async connect() {
      if (redis && redis.status !== 'ready') {
        await new Promise<void>((resolve) => {
          redis.once('ready', resolve);
          redis.once('error', () => resolve());
        });
      }
    },
    stop() {
      redis?.disconnect();
    },
  };
}
