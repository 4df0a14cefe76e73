import { setTimeout as delay } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

/** Milliseconds between two looks at the pool. */
const PAUSE = 20;

/** How many looks in a row must find the pool at rest: what is told by events comes in turns. */
const QUIET_LOOKS = 3;

/**
 * Waits until nothing uses the database any more. After a commit Strapi reads what webhooks are told
 * without anybody waiting for it, and a Strapi that is destroyed under such reads crashes.
 */
export async function settle(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client;
  for (let quiet = 0; quiet < QUIET_LOOKS; quiet += 1) {
    await delay(PAUSE);
    if (pool.numUsed() + pool.numPendingAcquires() > 0) {
      quiet = -1;
    }
  }
}
