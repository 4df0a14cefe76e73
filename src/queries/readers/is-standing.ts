import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../../uids';

/**
 * Whether readers can read a story: it is published, and was not taken back. One query, in the
 * transaction that it is asked in.
 */
export async function isStanding(strapi: Core.Strapi, documentId: string): Promise<boolean> {
  const standing = { documentId, publishedAt: { $notNull: true }, dateRetracted: null };
  return (await strapi.db.query(ARTICLE).count({ where: standing })) > 0;
}
