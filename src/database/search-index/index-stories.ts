import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { lockStories } from './lock-stories';
import { readEntries } from './read-entries';
import { searchIndexOf } from './search-index-of';

/** Stories that are read and written together: keeps memory flat, however many there are. */
const BATCH = 100;

/**
 * Brings the index in step with these stories, whatever has happened to them: what is published is in
 * it as it is published, what is not is not.
 */
export async function indexStories(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  documentIds: readonly string[],
): Promise<void> {
  const index = searchIndexOf(strapi);
  const sorted = [...new Set(documentIds)].sort();
  for (let at = 0; at < sorted.length; at += BATCH) {
    const batch = sorted.slice(at, at + BATCH);
    await lockStories(transaction, batch);
    const entries = await readEntries(strapi.db.dialect.client, transaction, batch);
    await index.replace(transaction, batch, entries);
    // SQLite works inside this thread: let requests pass between two batches.
    await setImmediate();
  }
}
