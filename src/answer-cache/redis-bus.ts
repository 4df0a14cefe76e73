import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { Redis } from 'ioredis';
import { afterCommit } from '../database/after-commit';
import { type Change, EVERYTHING } from '../domain/response-cache';
import type { BusListener, ChangeBus } from './change-bus';
import { createChangeMessages } from './change-message';

const CHANNEL = 'warta:changes';

/** Milliseconds between two attempts to reach Redis again. */
const RETRY = 1000;

/** Milliseconds for which a start waits for Redis, and an end for what is still to be told. */
const PATIENCE = 2000;

/** Tells the others; what could not be told is made up for by telling that anything may have changed. */
function createTeller(strapi: Core.Strapi, redis: Redis, write: (change: Change) => string) {
  const sending = new Set<Promise<void>>();
  let isOwed = false;

  async function send(change: Change): Promise<void> {
    try {
      await redis.publish(CHANNEL, write(change));
    } catch (error) {
      isOwed = true;
      strapi.log.error(
        `Redis: other processes hear later of a change: ${(error as Error).message}`,
      );
    }
  }

  function tell(change: Change): void {
    const sent = send(change).finally(() => sending.delete(sent));
    sending.add(sent);
  }

  redis.on('ready', () => {
    if (isOwed) {
      isOwed = false;
      tell({ type: EVERYTHING });
    }
  });
  return { tell, finish: () => Promise.all(sending) };
}

/** Resolves when the connection is there; after a while without it. */
const isReady = (redis: Redis) =>
  Promise.race([
    new Promise<void>((resolve) => redis.once('ready', () => resolve())),
    sleep(PATIENCE, undefined, { ref: false }),
  ]);

/**
 * Carries changes over Redis pub/sub. A process hears its own at once, without the way round. While
 * the connection is away nobody knows what others write, so nothing is kept until it is back.
 */
export function createRedisBus(strapi: Core.Strapi, url: string, listener: BusListener): ChangeBus {
  const messages = createChangeMessages();
  const options = {
    lazyConnect: true,
    maxRetriesPerRequest: null,
    retryStrategy: () => RETRY,
  };
  const subscriber = new Redis(url, options);
  // What cannot be sent now is not sent late, but made up for.
  const publisher = new Redis(url, { ...options, enableOfflineQueue: false });
  const teller = createTeller(strapi, publisher, messages.write);
  let isHearing = false;

  for (const connection of [subscriber, publisher]) {
    connection.on('error', (error) => strapi.log.error(`Redis: ${error.message}`));
  }
  subscriber.on('close', () => {
    isHearing = false;
    listener.missed();
  });
  subscriber.on('message', (_channel, text) => {
    const change = messages.read(text);
    if (change) {
      listener.changed(change);
    }
  });

  /** Hears from now on; what was told before is lost. */
  async function subscribe(): Promise<void> {
    await subscriber.subscribe(CHANNEL);
    listener.missed();
    isHearing = true;
  }
  subscriber.on('ready', () => {
    subscribe().catch((error: Error) => strapi.log.error(`Redis: ${error.message}`));
  });

  return {
    async start() {
      const connections = [subscriber, publisher];
      for (const connection of connections) {
        // It says on its own that it cannot, and tries again.
        connection.connect().catch(() => undefined);
      }
      await Promise.all(connections.map(isReady));
    },
    tell: (change) =>
      afterCommit(strapi, () => {
        listener.changed(change);
        teller.tell(change);
      }),
    isInStep: () => isHearing,
    async stop() {
      await Promise.race([teller.finish(), sleep(PATIENCE, undefined, { ref: false })]);
      subscriber.removeAllListeners('close');
      subscriber.disconnect();
      publisher.disconnect();
    },
  };
}
