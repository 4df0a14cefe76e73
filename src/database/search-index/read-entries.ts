import type { Knex } from 'knex';
import { blocksToText } from '../../domain/search';
import { parseColumn } from '../../queries/cards/parse-column';
import type { Client } from '../bulk-insert';
import { searchBodyOf } from './search-body';
import type { SearchEntry } from './search-index';

interface StoryRow {
  id: number;
  document_id: string;
  /** Null only in rows that were not written by the rules of publication. */
  headline: string | null;
  lead: string | null;
  body: unknown;
}

async function namesByStory(
  transaction: Knex.Transaction,
  ids: readonly number[],
): Promise<ReadonlyMap<number, string[]>> {
  const names = (table: string, links: string, link: string) =>
    transaction(links)
      .select(`${links}.article_id`, `${table}.name`)
      .join(table, `${table}.id`, `${links}.${link}`)
      .whereIn(`${links}.article_id`, ids);
  const rows: { article_id: number; name: string | null }[] = await names(
    'authors',
    'articles_authors_lnk',
    'author_id',
  ).unionAll(names('tags', 'articles_tags_lnk', 'tag_id'));

  const byStory = new Map<number, string[]>();
  for (const { article_id: id, name } of rows) {
    byStory.set(id, [...(byStory.get(id) ?? []), name ?? '']);
  }
  return byStory;
}

/** Those of these stories that are published and stand, as they go into the index: two queries. */
export async function readEntries(
  client: Client,
  transaction: Knex.Transaction,
  documentIds: readonly string[],
): Promise<SearchEntry[]> {
  const rows: StoryRow[] = await transaction('articles')
    .select('id', 'document_id', 'headline', 'lead', 'body')
    .whereIn('document_id', documentIds)
    .whereNotNull('published_at')
    .whereNull('date_retracted')
    .orderBy('id');
  const names = await namesByStory(
    transaction,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    id: row.id,
    documentId: row.document_id,
    headline: row.headline ?? '',
    lead: row.lead,
    // In an order of their own: each stands in a line of its own, and databases join in any order.
    names: (names.get(row.id) ?? []).sort(),
    body: searchBodyOf(client, blocksToText(parseColumn(row.body))),
  }));
}
