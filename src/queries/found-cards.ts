import type { Core } from '@strapi/strapi';
import { SEARCH_TABLE } from '../database/search-index';
import type { CardRow, StoredCard } from './cards';
import { cardsWithRows } from './feeds/cards-of';

export interface FoundCard {
  card: StoredCard;
  /** The plain text of the body, as far as it is searched. */
  body: string;
}

interface Row extends CardRow {
  body_text: string;
}

const SEARCHED = {
  columns: [`${SEARCH_TABLE}.body_text`],
  join: `join ${SEARCH_TABLE} on ${SEARCH_TABLE}.document_id = articles.document_id`,
};

/**
 * The cards of stories that were found, in this order, with the text for highlights: one query. Those
 * that were unpublished meanwhile are left out.
 */
export async function foundCards(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<FoundCard[]> {
  const found = await cardsWithRows<Row>(strapi, documentIds, SEARCHED);
  return found.map(({ card, row }) => ({ card, body: row.body_text }));
}
