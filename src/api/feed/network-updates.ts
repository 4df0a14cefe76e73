import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { now } from '../../clock';
import { encodePosition, pageOf } from '../../domain/feed';
import { cardsOf } from '../../queries/feeds/cards-of';
import { editionUpdates } from '../../queries/feeds/edition-updates';
import type { FeedWindow } from '../../queries/feeds/page-sql';
import { noteExpiry } from '../../request/answer-expiry';
import { presentCard } from './present-card';

/** Milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** The newest story of each edition, and how many it published in the last 24 hours. */
export async function networkUpdates(
  strapi: Core.Strapi,
  context: Context,
  window: FeedWindow,
  limit: number,
) {
  const present = now(strapi);
  const updates = await editionUpdates(strapi, window, new Date(present.getTime() - DAY));
  const { items, next } = pageOf(updates, limit, encodePosition);
  const cards = await cardsOf(
    strapi,
    items.map(({ documentId }) => documentId),
  );
  const byId = new Map(cards.map((card) => [card.documentId, card]));

  const data = items.flatMap(({ edition, documentId, stories, oldest }) => {
    const card = byId.get(documentId);
    if (!card) {
      // Unpublished between the two queries.
      return [];
    }
    if (oldest !== null) {
      // The count is right until its oldest story is a day old.
      noteExpiry(strapi, new Date(new Date(oldest).getTime() + DAY));
    }
    return { edition, storiesLastDay: stories, article: presentCard(context, card, present) };
  });
  return { data, meta: { next } };
}
