import type { Core } from '@strapi/strapi';
import type { TopCandidate } from '../../domain/feed';
import { rowsOf } from '../rows-of';
import { notePage } from './note-page';

/** Urgency lifts a story over those of four days at most: a hundred editions' of five a day. */
const CONSIDERED = 2000;

interface Row {
  document_id: string;
  date_published: number | Date;
  urgency: number | null;
}

const NEWEST = `
  select document_id, date_published, urgency from articles
  where published_at is not null and date_retracted is null
  order by date_published desc, document_id desc
  limit ${CONSIDERED}`;

/** The newest stories with what decides on which of them are at the top: one query, of an index. */
export async function topCandidates(strapi: Core.Strapi): Promise<TopCandidate[]> {
  const rows = await rowsOf<Row>(strapi, NEWEST);
  const candidates = rows.map((row) => ({
    documentId: row.document_id,
    datePublished: new Date(row.date_published).getTime(),
    urgency: row.urgency,
  }));
  const oldest = rows.length < CONSIDERED ? undefined : candidates.at(-1)?.datePublished;
  notePage(strapi, {
    constraints: [],
    oldest: oldest === undefined ? undefined : new Date(oldest).toISOString(),
  });
  return candidates;
}
