import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { FeedPosition } from '../../domain/feed';
import { type CardRow, cardQuery, type StoredCard, toCard } from '../cards';

export interface FeedWindow {
  /** The page begins after this story; undefined for the newest. */
  after?: FeedPosition | undefined;
  limit: number;
}

const NEWEST_FIRST = [
  { column: 'articles.date_published', order: 'desc' },
  { column: 'articles.document_id', order: 'desc' },
];

/** The row ids of a page: chosen before the cards are joined, or the joins would be made for all. */
function pageIds(
  strapi: Core.Strapi,
  { after, limit }: FeedWindow,
  among?: Knex.QueryBuilder,
): Knex.QueryBuilder {
  const ids = strapi.db
    .getConnection('articles')
    .select('articles.id')
    .whereNotNull('articles.published_at')
    .whereNull('articles.date_retracted')
    .orderBy(NEWEST_FIRST)
    .limit(limit);
  if (among) {
    ids.whereIn('articles.id', among);
  }
  if (after) {
    ids.whereRaw('(articles.date_published, articles.document_id) < (?, ?)', [
      new Date(after.datePublished),
      after.documentId,
    ]);
  }
  return ids;
}

/** The newest stories, of all or of those whose row ids `among` selects: one query. */
export async function newestCards(
  strapi: Core.Strapi,
  window: FeedWindow,
  among?: Knex.QueryBuilder,
): Promise<StoredCard[]> {
  const rows: CardRow[] = await cardQuery(strapi)
    .whereIn('articles.id', pageIds(strapi, window, among))
    .orderBy(NEWEST_FIRST);
  return rows.map(toCard);
}
