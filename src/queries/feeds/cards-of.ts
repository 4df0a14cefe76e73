import type { Core } from '@strapi/strapi';
import { type CardRow, cardQuery, noteCards, type StoredCard, toCard } from '../cards';

/** The cards of these stories, in this order; those that are not published are left out. */
export async function cardsOf(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<StoredCard[]> {
  if (documentIds.length === 0) {
    return [];
  }
  const rows: CardRow[] = await cardQuery(strapi).whereIn('articles.document_id', [...documentIds]);
  const found = rows.map(toCard);
  noteCards(strapi, rows, found);
  const cards = new Map(found.map((card) => [card.documentId, card]));
  return documentIds.flatMap((documentId) => cards.get(documentId) ?? []);
}
