import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { now } from '../../../clock';
import { decodePosition, encodePosition, pageOf } from '../../../domain/feed';
import {
  addBookmark,
  type Bookmark,
  bookmarksOf,
  findBookmark,
  removeBookmark,
} from '../../../queries/readers/bookmarks';
import { inReaderTransaction } from '../../../queries/readers/in-reader-transaction';
import { isStanding } from '../../../queries/readers/is-standing';
import { cursorOf, limitOf, queryRules, readQuery } from '../../../request/read-query';
import { readerIdOf } from '../../../request/reader-id-of';
import { presentStandings } from '../../feed/present-standings';

const LIST_RULES = queryRules({
  limit: limitOf(20),
  after: cursorOf(decodePosition).optional(),
});
const NO_RULES = queryRules({});

const positionOf = ({ articleDocumentId, bookmarkedAt }: Bookmark) =>
  encodePosition({ datePublished: bookmarkedAt, documentId: articleDocumentId });

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const present = (context: Context, bookmarks: readonly Bookmark[]) =>
    presentStandings(strapi, context, bookmarks, ({ bookmarkedAt }) => ({ bookmarkedAt }));

  async function presentOne(context: Context, bookmark: Bookmark) {
    const [data] = await present(context, [bookmark]);
    return { data, meta: {} };
  }

  return {
    /** What the reader has bookmarked, the newest first. */
    async find(ctx: Context) {
      const readerId = readerIdOf(ctx);
      const { limit, after } = readQuery(ctx, LIST_RULES);
      // One more than the page holds: it tells whether there is a next one.
      const bookmarks = await bookmarksOf(strapi, readerId, { after, limit: limit + 1 });
      const { items, next } = pageOf(bookmarks, limit, positionOf);
      return { data: await present(ctx, items), meta: { next } };
    },

    async findOne(ctx: Context) {
      const readerId = readerIdOf(ctx);
      readQuery(ctx, NO_RULES);
      const bookmark = await findBookmark(strapi, readerId, String(ctx.params.documentId));
      if (!bookmark) {
        throw new errors.NotFoundError('This story is not bookmarked');
      }
      return presentOne(ctx, bookmark);
    },

    async update(ctx: Context) {
      const readerId = readerIdOf(ctx);
      readQuery(ctx, NO_RULES);
      const documentId = String(ctx.params.documentId);
      const bookmark = await inReaderTransaction(strapi, readerId, async () => {
        const known = await findBookmark(strapi, readerId, documentId);
        if (known) {
          return known;
        }
        if (!(await isStanding(strapi, documentId))) {
          throw new errors.NotFoundError('There is no such story');
        }
        return addBookmark(strapi, readerId, documentId, now(strapi));
      });
      return presentOne(ctx, bookmark);
    },

    async delete(ctx: Context) {
      const readerId = readerIdOf(ctx);
      readQuery(ctx, NO_RULES);
      await removeBookmark(strapi, readerId, String(ctx.params.documentId));
      ctx.status = 204;
    },
  };
};
