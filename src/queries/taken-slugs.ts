import type { Core } from '@strapi/strapi';
import { ARTICLE, FORMER_SLUG } from '../uids';

/** Slugs that one statement names; databases limit the number of values. */
const BATCH = 1000;

interface Row {
  slug: string;
}

/**
 * Which of these slugs belong to other stories: to those that are or once were published, and those that
 * redirect. Drafts that never were do not reserve theirs. Whole slugs are looked up, by the index: what
 * begins alike SQLite finds only by reading all stories.
 */
export async function takenSlugs(
  strapi: Core.Strapi,
  slugs: readonly string[],
  documentId: string | undefined,
): Promise<string[]> {
  const taken: Row[] = [];
  for (let at = 0; at < slugs.length; at += BATCH) {
    const slug = slugs.slice(at, at + BATCH);
    const stories: Row[] = await strapi.db.query(ARTICLE).findMany({
      select: ['id', 'slug'],
      where: {
        slug,
        readerDigest: { $notNull: true },
        ...(documentId && { documentId: { $ne: documentId } }),
      },
    });
    const former: Row[] = await strapi.db.query(FORMER_SLUG).findMany({
      select: ['id', 'slug'],
      where: {
        slug,
        contentType: ARTICLE,
        ...(documentId && { targetDocumentId: { $ne: documentId } }),
      },
    });
    taken.push(...stories, ...former);
  }
  return taken.map(({ slug }) => slug);
}
