import type { Core } from '@strapi/strapi';
import { ARTICLE, FORMER_SLUG } from '../uids';

/** Long enough to tell headlines apart, short enough to find `slug-2` of a slug that was cut. */
const PREFIX_LENGTH = 70;

/**
 * The slugs like this one that belong to other stories: to those that are or once were published,
 * and those that redirect. Drafts that never were do not reserve theirs.
 */
export async function takenSlugs(
  strapi: Core.Strapi,
  slug: string,
  documentId: string | undefined,
): Promise<ReadonlySet<string>> {
  const alike = { slug: { $startsWith: slug.slice(0, PREFIX_LENGTH) } };
  const [stories, former] = await Promise.all([
    strapi.db.query(ARTICLE).findMany({
      select: ['id', 'slug'],
      where: {
        ...alike,
        datePublished: { $notNull: true },
        ...(documentId && { documentId: { $ne: documentId } }),
      },
    }),
    strapi.db.query(FORMER_SLUG).findMany({
      select: ['id', 'slug'],
      where: { ...alike, ...(documentId && { articleDocumentId: { $ne: documentId } }) },
    }),
  ]);
  return new Set([...stories, ...former].map((row: { slug: string }) => row.slug));
}
