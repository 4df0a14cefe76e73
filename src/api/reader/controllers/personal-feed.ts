import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { interestsOf } from '../../../domain/feed/personal';
import { bookmarkedAmong } from '../../../queries/readers/bookmarks';
import { storedFollows } from '../../../queries/readers/follows';
import { readerSettings } from '../../../queries/readers/reader-settings';
import { firstReadings } from '../../../queries/readers/readings';
import { queryRules, readQuery } from '../../../request/read-query';
import { readerIdOf } from '../../../request/reader-id-of';
import { personalFeeds } from '../../feed/personal-feeds';
import { PERSONAL_PAGE, personalPage } from '../../feed/personal-page';

const RULES = queryRules(PERSONAL_PAGE);

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The reader's own news: the feed of his interests, with what only he knows of each story. */
  async find(ctx: Context) {
    const readerId = readerIdOf(ctx);
    const page = readQuery(ctx, RULES);
    const { homeRegion, history } = await readerSettings(strapi, readerId);
    const follows = await storedFollows(strapi, readerId);
    const interests = interestsOf(
      follows.map(({ section, targetDocumentId }) => ({ section, documentId: targetDocumentId })),
      homeRegion,
    );
    const feed = await personalFeeds(strapi).feedOf(interests, page.after?.until);
    const inFeed = feed.stories.map(({ documentId }) => documentId);
    const read = history ? await firstReadings(strapi, readerId, inFeed) : new Map<string, Date>();
    const { data, next } = await personalPage(strapi, ctx, feed, page, read);
    const shown = data.map(({ documentId }) => documentId);
    const bookmarked = await bookmarkedAmong(strapi, readerId, shown);
    return {
      data: data.map((card) => ({
        ...card,
        alreadyRead: read.has(card.documentId),
        bookmarked: bookmarked.has(card.documentId),
      })),
      meta: { next },
    };
  },
});
