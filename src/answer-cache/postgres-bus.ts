import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { ClientConfig } from 'pg';
import { afterCommit } from '../database/after-commit';
import type { Change } from '../domain/response-cache';
import type { BusListener, ChangeBus } from './change-bus';
import { createChangeMessages } from './change-message';
import { listenUntilLost } from './listen-until-lost';

/** Bytes: PostgreSQL takes less than 8000. */
const LONGEST_PAYLOAD = 7999;

/** Milliseconds between two attempts to listen again. */
const RETRY = 1000;

/** What the bus needs of the database's settings. */
interface DatabaseSettings extends Pick<ClientConfig, 'connectionString' | 'ssl'> {
  schema: string;
}

/** Sent by PostgreSQL itself when the transaction that is open is committed; at once without one. */
async function notify(strapi: Core.Strapi, channel: string, payload: string): Promise<void> {
  const statement = 'select pg_notify(?, ?)';
  if (strapi.db.inTransaction()) {
    await strapi.db.transaction(({ trx }) => trx.raw(statement, [channel, payload]));
  } else {
    await strapi.db.connection.raw(statement, [channel, payload]);
  }
}

/**
 * Carries changes over the database that they are written to: what is committed is told, by the same
 * commit. A process hears its own at once, without the way round. While the connection is away that it
 * listens on, nothing is kept.
 */
export function createPostgresBus(strapi: Core.Strapi, listener: BusListener): ChangeBus {
  const settings: DatabaseSettings = strapi.config.get('database.connection.connection');
  // PostgreSQL's names have 63 bytes. Two schemas that share so many hear too much, which harms nobody.
  const channel = `warta_changes_${settings.schema}`.slice(0, 63);
  const messages = createChangeMessages();
  const stopping = new AbortController();
  let isHearing = false;
  let listening: Promise<void> | undefined;

  function receive(payload: string): void {
    const change = messages.read(payload);
    if (change) {
      listener.changed(change);
    }
  }

  function payloadOf(change: Change): string {
    const payload = messages.write(change);
    return Buffer.byteLength(payload) <= LONGEST_PAYLOAD
      ? payload
      : messages.write({ type: change.type });
  }

  async function listenOnce(onHearing: () => void): Promise<void> {
    try {
      await listenUntilLost(settings, channel, {
        receive,
        begun() {
          listener.missed();
          isHearing = true;
          onHearing();
        },
        signal: stopping.signal,
      });
    } catch (error) {
      strapi.log.error(`Changes by other processes: ${(error as Error).message}`);
    }
    isHearing = false;
    listener.missed();
  }

  async function keepListening(onTried: () => void): Promise<void> {
    while (!stopping.signal.aborted) {
      await listenOnce(onTried);
      onTried();
      await sleep(RETRY, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  return {
    async start() {
      await new Promise<void>((tried) => {
        listening = keepListening(tried);
      });
    },
    async tell(change) {
      await afterCommit(strapi, () => listener.changed(change));
      await notify(strapi, channel, payloadOf(change));
    },
    isInStep: () => isHearing,
    async stop() {
      stopping.abort();
      await listening;
    },
  };
}
