import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { ARTICLE } from '../uids';

/**
 * Makes every other writer of this document wait until the transaction ends: without it two processes
 * that publish one draft leave two published rows. A write that changes nothing locks the rows on
 * PostgreSQL and takes SQLite's one write lock at the start, where waiting is still possible.
 *
 * @returns how many rows the document has
 */
export async function lockDocument(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  documentId: string,
  uid: string = ARTICLE,
): Promise<number> {
  const { tableName } = strapi.db.metadata.get(uid);
  return strapi.db
    .getConnection(tableName)
    .transacting(transaction)
    .where({ document_id: documentId })
    .update({ document_id: transaction.ref('document_id') });
}
