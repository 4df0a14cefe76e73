import type { Core } from '@strapi/strapi';
import { type StoredCard, toInstant } from '../cards';
import { cardsOf } from '../feeds/cards-of';

/** What is still told of a story that was taken back. */
export interface Retraction {
  headline: string;
  slug: string;
  /** ISO 8601 instant, UTC. */
  dateRetracted: string;
}

/** What readers can have of a story that they once could read. */
export type StoryStanding =
  | { state: 'published'; card: StoredCard; retraction: null }
  | { state: 'retracted'; card: null; retraction: Retraction }
  | { state: 'unpublished'; card: null; retraction: null };

interface RetractedRow {
  document_id: string;
  headline: string;
  slug: string;
  date_retracted: unknown;
}

async function retractionsOf(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<Map<string, Retraction>> {
  if (documentIds.length === 0) {
    return new Map();
  }
  const rows: RetractedRow[] = await strapi.db
    .getConnection('articles')
    .select('document_id', 'headline', 'slug', 'date_retracted')
    .whereIn('document_id', [...documentIds])
    .whereNotNull('published_at')
    .whereNotNull('date_retracted');
  return new Map(
    rows.map(({ document_id, headline, slug, date_retracted }) => [
      document_id,
      { headline, slug, dateRetracted: toInstant(date_retracted) },
    ]),
  );
}

/**
 * How these stories stand now, in this order. Of one that is unpublished or deleted nothing is told
 * but that: its draft may say something else already. At most two queries.
 */
export async function storyStandings(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<StoryStanding[]> {
  const cards = new Map(
    (await cardsOf(strapi, documentIds)).map((card) => [card.documentId, card]),
  );
  const missing = documentIds.filter((documentId) => !cards.has(documentId));
  const retractions = await retractionsOf(strapi, missing);
  return documentIds.map((documentId): StoryStanding => {
    const card = cards.get(documentId);
    if (card) {
      return { state: 'published', card, retraction: null };
    }
    const retraction = retractions.get(documentId);
    return retraction
      ? { state: 'retracted', card: null, retraction }
      : { state: 'unpublished', card: null, retraction: null };
  });
}
