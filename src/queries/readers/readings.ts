import type { Core } from '@strapi/strapi';
import { READING } from '../../uids';
import type { FeedWindow } from '../feeds/page-sql';
import { newestBefore, newestFirst } from './newest-before';

/** Percent: who has come so far has read a story. What follows is the foot of the page. */
const FINISHED = 90;

export interface Reading {
  articleDocumentId: string;
  /** ISO 8601 instants, UTC. */
  firstReadAt: string;
  lastReadAt: string;
  /** Percent of the story. */
  progress: number;
}

/** What a reader has read, the last first; with `unfinished` only what he can go on with. */
export function readingsOf(
  strapi: Core.Strapi,
  readerId: string,
  { after, limit, unfinished }: FeedWindow & { unfinished: boolean },
): Promise<Reading[]> {
  return strapi.db.query(READING).findMany({
    where: {
      readerId,
      ...(unfinished ? { progress: { $lt: FINISHED } } : {}),
      ...newestBefore('lastReadAt', after),
    },
    orderBy: newestFirst('lastReadAt'),
    limit,
  });
}

/** When a reader first read those of these stories that he has read: one query. */
export async function firstReadings(
  strapi: Core.Strapi,
  readerId: string,
  documentIds: readonly string[],
): Promise<Map<string, Date>> {
  if (documentIds.length === 0) {
    return new Map();
  }
  const rows: Reading[] = await strapi.db.query(READING).findMany({
    select: ['id', 'articleDocumentId', 'firstReadAt'],
    where: { readerId, articleDocumentId: { $in: [...documentIds] } },
  });
  return new Map(
    rows.map(({ articleDocumentId, firstReadAt }) => [articleDocumentId, new Date(firstReadAt)]),
  );
}

/**
 * Notes how far a reader has come in a story: who opens it again has still come as far as before. To be
 * called in a transaction of the reader's.
 */
export async function noteReading(
  strapi: Core.Strapi,
  readerId: string,
  articleDocumentId: string,
  progress: number,
  present: Date,
): Promise<Reading> {
  const readings = strapi.db.query(READING);
  const where = { readerId, articleDocumentId };
  const known = await readings.findOne({ select: ['id', 'progress'], where });
  return known
    ? readings.update({
        where: { id: known.id },
        data: { progress: Math.max(known.progress, progress), lastReadAt: present },
      })
    : readings.create({
        data: { ...where, progress, firstReadAt: present, lastReadAt: present },
      });
}

/** Forgets that a reader has read a story, or all that he has read. */
export async function forgetReadings(
  strapi: Core.Strapi,
  readerId: string,
  articleDocumentId?: string,
): Promise<void> {
  await strapi.db.query(READING).deleteMany({
    where: { readerId, ...(articleDocumentId === undefined ? {} : { articleDocumentId }) },
  });
}
