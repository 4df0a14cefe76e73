import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { searchIndexOf } from '../database/search-index';
import type { SearchPosition, SearchTerm, Tier } from '../domain/search';
import { noteList } from '../request/note-reads';
import { ARTICLE, AUTHOR, CHANNEL, REGION, TAG } from '../uids';
import { toInstant } from './cards';

export interface StorySearch {
  terms: readonly SearchTerm[];
  /** Slugs: of a region whose edition carries the stories, and of their channel. */
  region?: string | undefined;
  channel?: string | undefined;
  /** The first publication: from this instant on, and before that one. */
  from?: Date | undefined;
  before?: Date | undefined;
  /** The page begins after this story; undefined for the best. */
  after?: SearchPosition | undefined;
  limit: number;
}

interface Row {
  tier: number;
  date_published: unknown;
  document_id: string;
}

function inPeriod(
  found: Knex.QueryBuilder,
  { from, before }: Pick<StorySearch, 'from' | 'before'>,
): void {
  if (from) {
    found.where('articles.date_published', '>=', from);
  }
  if (before) {
    found.where('articles.date_published', '<', before);
  }
}

/**
 * Where the published stories stand that hold all the terms, the best first: one query, which reads
 * nothing of what their cards show.
 */
export async function searchStories(
  strapi: Core.Strapi,
  { terms, region, channel, from, before, after, limit }: StorySearch,
): Promise<SearchPosition[]> {
  const { connection } = strapi.db;
  const linked = (links: string, table: string, column: string, slug: string) =>
    connection(links)
      .select('article_id')
      .join(table, `${table}.id`, `${links}.${column}`)
      .where(`${table}.slug`, slug);
  const found = connection
    .select('found.tier', 'articles.date_published', 'articles.document_id')
    .from(searchIndexOf(strapi).matches(terms).as('found'))
    .join('articles', 'articles.id', 'found.id')
    .whereNotNull('articles.published_at')
    .whereNull('articles.date_retracted')
    .orderBy([
      { column: 'found.tier', order: 'desc' },
      { column: 'articles.date_published', order: 'desc' },
      { column: 'articles.document_id', order: 'desc' },
    ])
    .limit(limit);
  if (region !== undefined) {
    found.whereIn('articles.id', linked('articles_editions_lnk', 'regions', 'region_id', region));
  }
  if (channel !== undefined) {
    found.whereIn('articles.id', linked('articles_channel_lnk', 'channels', 'channel_id', channel));
  }
  inPeriod(found, { from, before });
  if (after) {
    found.whereRaw('(found.tier, articles.date_published, articles.document_id) < (?, ?, ?)', [
      after.tier,
      new Date(after.datePublished),
      after.documentId,
    ]);
  }
  const rows: Row[] = await found;
  // Which words a story has is no facet; the index holds names of authors and tags too.
  for (const type of [ARTICLE, AUTHOR, TAG, REGION, CHANNEL]) {
    noteList(strapi, { type, constraints: [] });
  }
  return rows.map((row) => ({
    tier: row.tier as Tier,
    datePublished: toInstant(row.date_published),
    documentId: row.document_id,
  }));
}
