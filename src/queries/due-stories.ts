import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../uids';

/**
 * The documentIds of the drafts that are to go out by `present`, in the order of their schedule;
 * without those whose embargo still holds, or that wait to be tried again.
 */
export async function dueStories(strapi: Core.Strapi, present: Date): Promise<string[]> {
  const isOver = (wait: string) => ({ $or: [{ [wait]: null }, { [wait]: { $lte: present } }] });
  const drafts: { documentId: string }[] = await strapi.db.query(ARTICLE).findMany({
    select: ['id', 'documentId'],
    where: {
      publishedAt: null,
      scheduledFor: { $lte: present },
      $and: [isOver('embargoedUntil'), isOver('scheduleRetryAt')],
    },
    orderBy: [{ scheduledFor: 'asc' }, { documentId: 'asc' }],
  });
  return drafts.map(({ documentId }) => documentId);
}
