import type { Core } from '@strapi/strapi';
import type { TopCandidate } from '../../domain/feed';
import { toInstant } from '../cards';
import { notePage } from './note-page';

/** Urgency lifts a story over those of four days at most: a hundred editions' of five a day. */
const CONSIDERED = 2000;

interface Row {
  document_id: string;
  date_published: unknown;
  urgency: number | null;
}

/** The newest stories with what decides on which of them are at the top: one query. */
export async function topCandidates(strapi: Core.Strapi): Promise<TopCandidate[]> {
  const rows: Row[] = await strapi.db
    .getConnection('articles')
    .select('document_id', 'date_published', 'urgency')
    .whereNotNull('published_at')
    .whereNull('date_retracted')
    .orderBy([
      { column: 'date_published', order: 'desc' },
      { column: 'document_id', order: 'desc' },
    ])
    .limit(CONSIDERED);
  const candidates = rows.map((row) => ({
    documentId: row.document_id,
    datePublished: toInstant(row.date_published),
    urgency: row.urgency,
  }));
  const oldest = rows.length < CONSIDERED ? undefined : candidates.at(-1)?.datePublished;
  notePage(strapi, { constraints: [], oldest });
  return candidates;
}
