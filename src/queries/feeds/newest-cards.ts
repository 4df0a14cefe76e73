import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { FeedPosition } from '../../domain/feed';
import type { Constraint } from '../../domain/response-cache';
import { type CardRow, cardQuery, noteCards, type StoredCard, toCard } from '../cards';
import { notePage } from './note-page';

export interface FeedWindow {
  /** The page begins after this story; undefined for the newest. */
  after?: FeedPosition | undefined;
  limit: number;
}

/** Stories that have something in common. */
export interface StoriesAmong {
  /** Selects their row ids. */
  ids: Knex.QueryBuilder;
  /** What a story must have to be one of them; fewer than there are make it a wider list. */
  constraints: readonly Constraint[];
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

/** The newest stories, of all or of those among others: one query. */
export async function newestCards(
  strapi: Core.Strapi,
  window: FeedWindow,
  among?: StoriesAmong,
): Promise<StoredCard[]> {
  const rows: CardRow[] = await cardQuery(strapi)
    .whereIn('articles.id', pageIds(strapi, window, among?.ids))
    .orderBy(NEWEST_FIRST);
  const cards = rows.map(toCard);
  noteCards(strapi, rows, cards);
  notePage(strapi, {
    constraints: among?.constraints ?? [],
    after: window.after,
    oldest: cards.length < window.limit ? undefined : cards.at(-1)?.datePublished,
  });
  return cards;
}
