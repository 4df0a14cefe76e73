import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../../uids';

/** Whether what readers see of a story is the notice that it was taken back; null when it is not published. */
export async function isRetracted(
  strapi: Core.Strapi,
  documentId: string,
): Promise<boolean | null> {
  const published = await strapi.db.query(ARTICLE).findOne({
    select: ['id', 'dateRetracted'],
    where: { documentId, publishedAt: { $notNull: true } },
  });
  return published && published.dateRetracted !== null;
}
