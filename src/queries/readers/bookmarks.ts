import type { Core } from '@strapi/strapi';
import { ConflictError } from '../../request/conflict-error';
import { BOOKMARK } from '../../uids';
import type { FeedWindow } from '../feeds/page-sql';
import { newestBefore, newestFirst } from './newest-before';

/** More than anyone will read later. */
const MOST_BOOKMARKS = 1000;

export interface Bookmark {
  articleDocumentId: string;
  /** ISO 8601 instant, UTC. */
  bookmarkedAt: string;
}

/** The bookmarks of a reader, the newest first: one query. */
export function bookmarksOf(
  strapi: Core.Strapi,
  readerId: string,
  { after, limit }: FeedWindow,
): Promise<Bookmark[]> {
  return strapi.db.query(BOOKMARK).findMany({
    select: ['id', 'articleDocumentId', 'bookmarkedAt'],
    where: { readerId, ...newestBefore('bookmarkedAt', after) },
    orderBy: newestFirst('bookmarkedAt'),
    limit,
  });
}

/** A reader's bookmark of a story, or null. */
export function findBookmark(
  strapi: Core.Strapi,
  readerId: string,
  articleDocumentId: string,
): Promise<Bookmark | null> {
  return strapi.db.query(BOOKMARK).findOne({ where: { readerId, articleDocumentId } });
}

/** Those of these stories that a reader has bookmarked: one query. */
export async function bookmarkedAmong(
  strapi: Core.Strapi,
  readerId: string,
  documentIds: readonly string[],
): Promise<Set<string>> {
  if (documentIds.length === 0) {
    return new Set();
  }
  const rows: Bookmark[] = await strapi.db.query(BOOKMARK).findMany({
    select: ['id', 'articleDocumentId'],
    where: { readerId, articleDocumentId: { $in: [...documentIds] } },
  });
  return new Set(rows.map(({ articleDocumentId }) => articleDocumentId));
}

/**
 * Bookmarks a story that is not yet. To be called in a transaction of the reader's.
 *
 * @throws ConflictError when the reader has a thousand already
 */
export async function addBookmark(
  strapi: Core.Strapi,
  readerId: string,
  articleDocumentId: string,
  present: Date,
): Promise<Bookmark> {
  const bookmarks = strapi.db.query(BOOKMARK);
  if ((await bookmarks.count({ where: { readerId } })) >= MOST_BOOKMARKS) {
    throw new ConflictError(`Nobody can keep more than ${MOST_BOOKMARKS} bookmarks`, {
      reason: 'too-many',
    });
  }
  return bookmarks.create({ data: { readerId, articleDocumentId, bookmarkedAt: present } });
}

/** Takes a bookmark away, if there is one. */
export async function removeBookmark(
  strapi: Core.Strapi,
  readerId: string,
  articleDocumentId: string,
): Promise<void> {
  await strapi.db.query(BOOKMARK).deleteMany({ where: { readerId, articleDocumentId } });
}
