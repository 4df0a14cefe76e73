import type { Core } from '@strapi/strapi';
import { SEARCH_TABLE } from '../database/search-index';
import { type CardRow, cardQuery, noteCards, type StoredCard, toCard } from './cards';

export interface FoundCard {
  card: StoredCard;
  /** The plain text of the body, as far as it is searched. */
  body: string;
}

interface Row extends CardRow {
  body_text: string;
}

/**
 * The cards of stories that were found, in this order, with the text for highlights: one query. Those
 * that were unpublished meanwhile are left out.
 */
export async function foundCards(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<FoundCard[]> {
  const rows: Row[] = await cardQuery(strapi)
    .select(`${SEARCH_TABLE}.body_text`)
    .join(SEARCH_TABLE, `${SEARCH_TABLE}.document_id`, 'articles.document_id')
    .whereIn('articles.document_id', [...documentIds]);
  const cards = rows.map(toCard);
  noteCards(strapi, rows, cards);
  const found = new Map(
    cards.map((card, place) => [card.documentId, { card, body: rows[place]?.body_text ?? '' }]),
  );
  return documentIds.flatMap((documentId) => found.get(documentId) ?? []);
}
