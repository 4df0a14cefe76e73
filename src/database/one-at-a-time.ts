import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { lockDocument } from '../queries/lock-document';

/** Any number that nobody else on the same PostgreSQL server uses for this. */
const LOCK = 5_540_001;

/**
 * Runs what a start writes while no other process that starts does: `create index if not exists` is
 * no guard against another that does the same at the same moment. SQLite has one writer anyway, but
 * waits for it only in a transaction that begins with a write (ADR 007).
 */
export async function oneAtATime(
  strapi: Core.Strapi,
  run: (transaction: Knex.Transaction) => Promise<void>,
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    if (strapi.db.dialect.client === 'postgres') {
      await trx.raw('select pg_advisory_xact_lock(?)', [LOCK]);
    } else {
      await lockDocument(strapi, trx, '');
    }
    await run(trx);
  });
}
