import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { now } from '../../clock';
import { isSlug } from '../../domain/publishing';
import type { Section } from '../../domain/site-addresses';
import {
  composeFeed,
  FEED_MEDIA_TYPES,
  type FeedFormat,
  type FeedSubject,
  feedPath,
  readFeedFile,
  writeFeed,
} from '../../domain/syndication/feeds';
import { feedEntries } from '../../queries/feed-entries';
import { feedSubject, movedSubject } from '../../queries/feeds/feed-subject';
import { storiesOf } from '../../queries/feeds/stories-of';
import { lastChange } from '../../queries/last-change';
import { setLastModified } from '../../request/set-last-modified';
import { answerText } from './answer-text';
import { placesOf } from './places';

/** How many stories a feed holds: the newest ones. */
const ENTRIES = 50;

/** Seconds for which a published change may go unseen. */
const MAX_AGE = 60;

const SECTIONS: readonly Section[] = ['channels', 'regions', 'authors', 'tags'];

const nothingHere = () => new errors.NotFoundError('There is no feed at this address');

/** @throws NotFoundError when no feed has such a name or such a format */
function readFile(ctx: Context): { name: string; format: FeedFormat } {
  const file = readFeedFile(String(ctx.params.file));
  if (!file) {
    throw nothingHere();
  }
  return file;
}

/**
 * Serves the feeds as RSS, Atom and JSON Feed, at the server's root, where the site passes them
 * through: /feeds/latest.rss, /feeds/channels/ekonomi.atom. A former slug answers 301.
 */
export function serveFeeds(strapi: Core.Strapi): void {
  async function answerFeed(ctx: Context, format: FeedFormat, subject: FeedSubject, id?: number) {
    const among = subject === null || id === undefined ? undefined : storiesOf(subject.section, id);
    const stories = await feedEntries(strapi, ENTRIES, among);
    const feed = composeFeed(subject, stories, placesOf(strapi));
    setLastModified(
      ctx,
      [feed.updated === null ? null : new Date(feed.updated), await lastChange(strapi)],
      now(strapi),
    );
    answerText(ctx, {
      text: writeFeed(feed, format),
      mediaType: FEED_MEDIA_TYPES[format],
      maxAge: MAX_AGE,
    });
  }

  async function latest(ctx: Context) {
    ctx.set('Cache-Control', 'private, no-store');
    const { name, format } = readFile(ctx);
    if (name !== 'latest') {
      throw nothingHere();
    }
    await answerFeed(ctx, format, null);
  }

  async function redirectToNewSlug(
    ctx: Context,
    section: Section,
    slug: string,
    format: FeedFormat,
  ) {
    const moved = await movedSubject(strapi, section, slug);
    if (!moved) {
      throw nothingHere();
    }
    ctx.status = 301;
    ctx.set('Location', feedPath(`${section}/${moved.slug}`, format));
    ctx.body = { data: moved, meta: { formerSlug: slug } };
  }

  const feedOf = (section: Section) => async (ctx: Context) => {
    ctx.set('Cache-Control', 'private, no-store');
    const { name: slug, format } = readFile(ctx);
    if (!isSlug(slug)) {
      throw nothingHere();
    }
    const found = await feedSubject(strapi, section, slug);
    if (!found) {
      return redirectToNewSlug(ctx, section, slug, format);
    }
    const { documentId, name } = found;
    await answerFeed(ctx, format, { section, documentId, name, slug }, found.id);
  };

  const config = { auth: false } as const;
  strapi.server.routes([
    { method: 'GET', path: '/feeds/:file', handler: latest, config },
    ...SECTIONS.map((section) => ({
      method: 'GET' as const,
      path: `/feeds/${section}/:file`,
      handler: feedOf(section),
      config,
    })),
  ]);
}
