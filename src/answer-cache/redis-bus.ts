import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { Redis } from 'ioredis';
import type { Change } from '../domain/response-cache';
import type { BusListener, ChangeBus } from './change-bus';

const CHANNEL = 'warta:changes';

interface Message {
  sender: string;
  change: Change;
}

/** Milliseconds between two attempts to reach Redis again. */
const RETRY = 1000;

/**
 * Carries changes over Redis pub/sub. A process hears its own at once, without the way round. While
 * the connection is away nobody knows what others write, so nothing is kept until it is back.
 */
export function createRedisBus(strapi: Core.Strapi, url: string, listener: BusListener): ChangeBus {
  const sender = randomUUID();
  const options = { maxRetriesPerRequest: null, retryStrategy: () => RETRY };
  const subscriber = new Redis(url, options);
  // What was written while Redis was away is not told afterwards: everyone has dropped everything.
  const publisher = new Redis(url, { ...options, enableOfflineQueue: false });

  listener.lost();
  for (const connection of [subscriber, publisher]) {
    connection.on('error', (error) => strapi.log.error(`Redis: ${error.message}`));
    connection.on('close', () => listener.lost());
  }
  subscriber.on('ready', async () => {
    await subscriber.subscribe(CHANNEL);
    listener.found();
  });
  subscriber.on('message', (_channel, text) => {
    const message = JSON.parse(text) as Message;
    if (message.sender !== sender) {
      listener.changed(message.change);
    }
  });

  return {
    tell(change) {
      listener.changed(change);
      const message: Message = { sender, change };
      publisher.publish(CHANNEL, JSON.stringify(message)).catch((error: Error) => {
        strapi.log.error(`Redis: a change was not told to other processes: ${error.message}`);
      });
    },
    async stop() {
      subscriber.removeAllListeners('close');
      publisher.removeAllListeners('close');
      subscriber.disconnect();
      publisher.disconnect();
    },
  };
}
