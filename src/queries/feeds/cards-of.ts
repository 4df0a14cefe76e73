import type { Core } from '@strapi/strapi';
import { type CardExtras, type CardRow, type ReadCard, readCards, type StoredCard } from '../cards';

/**
 * The cards of these stories with their rows, in this order; those that are not published are left out:
 * one query.
 */
export async function cardsWithRows<Row extends CardRow>(
  strapi: Core.Strapi,
  documentIds: readonly string[],
  extras?: CardExtras,
): Promise<ReadCard<Row>[]> {
  if (documentIds.length === 0) {
    return [];
  }
  const places = documentIds.map(() => '?').join(', ');
  const which = `articles.document_id in (${places})`;
  const found = await readCards<Row>(strapi, which, documentIds, extras);
  const byId = new Map(found.map((read) => [read.card.documentId, read]));
  return documentIds.flatMap((documentId) => byId.get(documentId) ?? []);
}

/** The cards of these stories, in this order; those that are not published are left out: one query. */
export async function cardsOf(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<StoredCard[]> {
  return (await cardsWithRows(strapi, documentIds)).map(({ card }) => card);
}
