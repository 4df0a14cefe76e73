import type { Core } from '@strapi/strapi';
import { type CardExtras, type CardRow, type ReadCard, readCards } from '../cards';
import { notePage } from './note-page';
import { type FeedWindow, pageSql } from './page-sql';
import type { StoriesAmong } from './stories-of';

/** As pages are cut: dates as ISO 8601 sort as text. */
function newestFirst({ card: a }: ReadCard<CardRow>, { card: b }: ReadCard<CardRow>): number {
  if (a.datePublished !== b.datePublished) {
    return a.datePublished < b.datePublished ? 1 : -1;
  }
  return a.documentId < b.documentId ? 1 : -1;
}

/**
 * The newest stories, of all or of those among others: one query, which chooses the rows before it
 * joins anything.
 */
export async function newestCards<Row extends CardRow = CardRow>(
  strapi: Core.Strapi,
  window: FeedWindow,
  among?: StoriesAmong,
  extras?: CardExtras,
): Promise<ReadCard<Row>[]> {
  const { sql, bindings } = pageSql(window, among);
  const read = await readCards<Row>(strapi, `articles.id in (${sql})`, bindings, extras);
  const cards = read.sort(newestFirst);
  notePage(strapi, {
    constraints: among?.constraints ?? [],
    after: window.after,
    oldest: cards.length < window.limit ? undefined : cards.at(-1)?.card.datePublished,
  });
  return cards;
}
