import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../uids';

export interface PublishedVersion {
  slug: string;
  /** ISO 8601 instant. */
  dateModified: string;
}

/** What readers see of a story now, or null when it is not published. */
export async function publishedVersion(
  strapi: Core.Strapi,
  documentId: string,
): Promise<PublishedVersion | null> {
  return strapi.db.query(ARTICLE).findOne({
    select: ['id', 'slug', 'dateModified'],
    where: { documentId, publishedAt: { $notNull: true } },
  });
}
