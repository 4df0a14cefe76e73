import type { Core } from '@strapi/strapi';
import { slugStem } from '../domain/publishing';
import { ARTICLE, FORMER_SLUG } from '../uids';

/**
 * The slugs like this one that belong to other stories: to those that are or once were published,
 * and those that redirect. Drafts that never were do not reserve theirs.
 */
export async function takenSlugs(
  strapi: Core.Strapi,
  slug: string,
  documentId: string | undefined,
): Promise<ReadonlySet<string>> {
  const alike = { slug: { $startsWith: slugStem(slug) } };
  const [stories, former] = await Promise.all([
    strapi.db.query(ARTICLE).findMany({
      select: ['id', 'slug'],
      where: {
        ...alike,
        readerDigest: { $notNull: true },
        ...(documentId && { documentId: { $ne: documentId } }),
      },
    }),
    strapi.db.query(FORMER_SLUG).findMany({
      select: ['id', 'slug'],
      where: {
        ...alike,
        contentType: ARTICLE,
        ...(documentId && { targetDocumentId: { $ne: documentId } }),
      },
    }),
  ]);
  return new Set([...stories, ...former].map((row: { slug: string }) => row.slug));
}
