import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { answerCache } from '../../answer-cache/answer-cache';
import { ARTICLE } from '../../uids';
import { indexStories } from './index-stories';
import { ANALYSIS, SEARCH_TABLE } from './search-index';
import { searchIndexOf } from './search-index-of';

/** Rows that are looked at together. */
const BATCH = 1000;

/** Indexed rows that are not a published story as it is now, or were made by other rules. */
const staleRows = (transaction: Knex.Transaction): Knex.QueryBuilder =>
  transaction(SEARCH_TABLE)
    .leftJoin('articles', (join) =>
      join
        .on('articles.id', `${SEARCH_TABLE}.id`)
        .andOn('articles.document_id', `${SEARCH_TABLE}.document_id`)
        .andOnNotNull('articles.published_at')
        .andOnNull('articles.date_retracted'),
    )
    .where((row) => row.whereNull('articles.id').orWhereNot(`${SEARCH_TABLE}.analysis`, ANALYSIS))
    .select(`${SEARCH_TABLE}.id`, `${SEARCH_TABLE}.document_id`);

/** Published stories that stand and are not in the index. */
const missingRows = (transaction: Knex.Transaction): Knex.QueryBuilder =>
  transaction('articles')
    .leftJoin(SEARCH_TABLE, `${SEARCH_TABLE}.id`, 'articles.id')
    .whereNotNull('articles.published_at')
    .whereNull('articles.date_retracted')
    .whereNull(`${SEARCH_TABLE}.id`)
    .select('articles.id', 'articles.document_id');

interface Row {
  id: number;
  document_id: string;
}

/** Indexes the stories of all rows that a query finds; returns how many. */
async function indexAll(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  query: Knex.QueryBuilder,
  idColumn: string,
): Promise<number> {
  let count = 0;
  let last = 0;
  for (;;) {
    const rows: Row[] = await query
      .clone()
      .where(idColumn, '>', last)
      .orderBy(idColumn)
      .limit(BATCH);
    const end = rows.at(-1);
    if (!end) {
      return count;
    }
    await indexStories(
      strapi,
      transaction,
      rows.map(({ document_id: documentId }) => documentId),
    );
    count += rows.length;
    last = end.id;
  }
}

/**
 * Makes the index if it is not there, and puts right what has come out of step: rows written past the
 * Document Service, a restored database, other rules of analysis. What is in step costs two queries.
 *
 * @returns how many rows were put right
 */
export async function bringSearchInStep(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
): Promise<number> {
  await searchIndexOf(strapi).createTables(transaction);
  const stale = await indexAll(strapi, transaction, staleRows(transaction), `${SEARCH_TABLE}.id`);
  const missing = await indexAll(strapi, transaction, missingRows(transaction), 'articles.id');
  if (stale + missing > 0) {
    strapi.log.info(`Search index: ${stale + missing} rows brought in step`);
    await answerCache(strapi).tell({ type: ARTICLE });
  }
  return stale + missing;
}

/** Makes the whole index anew, for what `bringSearchInStep` cannot see: texts changed in place. */
export async function rebuildSearchIndex(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
): Promise<number> {
  const index = searchIndexOf(strapi);
  await index.createTables(transaction);
  await index.clear(transaction);
  const count = await indexAll(strapi, transaction, missingRows(transaction), 'articles.id');
  await answerCache(strapi).tell({ type: ARTICLE });
  return count;
}
