import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { FeedPosition } from '../../domain/feed';
import { type CardRow, cardQuery, type StoredCard, toCard } from '../cards';

export interface FeedWindow {
  /** The page begins after this story; undefined for the newest. */
  after?: FeedPosition | undefined;
  limit: number;
}

/** The newest stories, of all or of those whose row ids `among` selects: one query. */
export async function newestCards(
  strapi: Core.Strapi,
  { after, limit }: FeedWindow,
  among?: Knex.QueryBuilder,
): Promise<StoredCard[]> {
  const query = cardQuery(strapi)
    .orderBy([
      { column: 'articles.date_published', order: 'desc' },
      { column: 'articles.document_id', order: 'desc' },
    ])
    .limit(limit);
  if (among) {
    query.whereIn('articles.id', among);
  }
  if (after) {
    query.whereRaw('(articles.date_published, articles.document_id) < (?, ?)', [
      new Date(after.datePublished),
      after.documentId,
    ]);
  }
  const rows: CardRow[] = await query;
  return rows.map(toCard);
}
