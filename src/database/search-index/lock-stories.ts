import type { Knex } from 'knex';

/** Stories that one statement names; databases limit the number of values. */
const BATCH = 1000;

/**
 * Makes the writers of these stories wait until the transaction ends: what is read for the index is
 * not older then than what they write. Always in the same order, so that two who lock many do not
 * wait for each other. SQLite has one writer anyway.
 */
export async function lockStories(
  transaction: Knex.Transaction,
  documentIds: readonly string[],
): Promise<void> {
  const sorted = [...documentIds].sort();
  for (let at = 0; at < sorted.length; at += BATCH) {
    await transaction('articles')
      .select('id')
      .whereIn('document_id', sorted.slice(at, at + BATCH))
      .orderBy([{ column: 'document_id' }, { column: 'id' }])
      .forUpdate();
  }
}
