import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { ARTICLE } from '../uids';
import { lockDocument } from './lock-document';

/**
 * Runs `write` in a transaction that begins with a write: SQLite then waits for another process that
 * is writing, for as long as busy_timeout says, where a transaction that has read something first
 * fails at once (https://www.sqlite.org/isolation.html, SQLITE_BUSY_SNAPSHOT).
 *
 * @param documentId what is written, whose other writers wait; '' for none
 * @param uid the type of it; a story when nothing is said
 */
export async function inWriteTransaction<T>(
  strapi: Core.Strapi,
  documentId: string,
  write: (transaction: Knex.Transaction) => Promise<T>,
  uid: string = ARTICLE,
): Promise<T> {
  return strapi.db.transaction(async ({ trx }) => {
    await lockDocument(strapi, trx, documentId, uid);
    return write(trx);
  });
}
