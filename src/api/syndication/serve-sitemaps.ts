import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { now } from '../../clock';
import { maxAgeUntil } from '../../domain/response-cache';
import {
  ARCHIVE_FILE_SIZE,
  archiveSitemap,
  monthSpan,
  NEWS_AGE,
  NEWS_FILE_SIZE,
  newsSitemap,
  readSitemapName,
  type SitemapEntry,
  sitemapFiles,
  sitemapIndex,
} from '../../domain/syndication/sitemaps';
import { lastChange } from '../../queries/last-change';
import {
  modificationsSince,
  type SitemapWindow,
  sitemapEntries,
} from '../../queries/sitemap-entries';
import { sitemapMonths } from '../../queries/sitemap-months';
import { answerExpiryOf, noteExpiry } from '../../request/answer-expiry';
import { setLastModified } from '../../request/set-last-modified';
import { answerText } from './answer-text';
import { placesOf } from './places';

/** Seconds for which a published change may go unseen. */
const NEWS_MAX_AGE = 60;
const ARCHIVE_MAX_AGE = 3600;

const MEDIA_TYPE = 'application/xml';

const nothingHere = () => new errors.NotFoundError('There is no sitemap at this address');

/**
 * Serves /sitemap.xml, which lists the others: the news of two days for Google News, and the archive
 * month by month.
 */
export function serveSitemaps(strapi: Core.Strapi): void {
  const newsBegin = () => new Date(now(strapi).getTime() - NEWS_AGE);

  /** What is news is so for two days; then the sitemap reads differently. */
  function noteNews(stories: readonly { datePublished: string }[]): void {
    for (const { datePublished } of stories) {
      noteExpiry(strapi, new Date(Date.parse(datePublished) + NEWS_AGE + 1));
    }
  }

  async function answer(ctx: Context, text: string, dates: readonly string[], longest: number) {
    const changes = dates.map((date) => new Date(date));
    setLastModified(ctx, [...changes, await lastChange(strapi)], now(strapi));
    const maxAge = Math.min(longest, maxAgeUntil(answerExpiryOf(ctx), now(strapi)));
    answerText(ctx, { text, mediaType: MEDIA_TYPE, maxAge, longest });
  }

  async function entriesOf(window: SitemapWindow): Promise<SitemapEntry[]> {
    const { addresses } = placesOf(strapi);
    const stories = await sitemapEntries(strapi, window);
    return stories.map(({ slug, ...story }) => ({ ...story, url: addresses.story(slug) }));
  }

  async function answerIndex(ctx: Context) {
    const news = await modificationsSince(strapi, newsBegin());
    const months = await sitemapMonths(strapi);
    noteNews(news);
    const modified = news.map(({ dateModified }) => dateModified);
    const files = sitemapFiles(modified, months, placesOf(strapi).siteUrl);
    const dates = files.flatMap(({ lastModified }) => lastModified ?? []);
    await answer(ctx, sitemapIndex(files), dates, NEWS_MAX_AGE);
  }

  async function answerNews(ctx: Context, page: number) {
    const offset = (page - 1) * NEWS_FILE_SIZE;
    const entries = await entriesOf({ from: newsBegin(), offset, limit: NEWS_FILE_SIZE });
    noteNews(entries);
    if (entries.length === 0 && page > 1) {
      throw nothingHere();
    }
    const dates = entries.map(({ dateModified }) => dateModified);
    await answer(ctx, newsSitemap(entries), dates, NEWS_MAX_AGE);
  }

  async function answerMonth(ctx: Context, month: string, page: number) {
    const offset = (page - 1) * ARCHIVE_FILE_SIZE;
    const entries = await entriesOf({ ...monthSpan(month), offset, limit: ARCHIVE_FILE_SIZE });
    if (entries.length === 0) {
      throw nothingHere();
    }
    const dates = entries.map(({ dateModified }) => dateModified);
    await answer(ctx, archiveSitemap(entries), dates, ARCHIVE_MAX_AGE);
  }

  async function handler(ctx: Context) {
    ctx.set('Cache-Control', 'private, no-store');
    const name = readSitemapName(String(ctx.params.file));
    switch (name?.kind) {
      case 'index':
        return answerIndex(ctx);
      case 'news':
        return answerNews(ctx, name.page);
      case 'month':
        return answerMonth(ctx, name.month, name.page);
      default:
        throw nothingHere();
    }
  }

  strapi.server.routes([
    { method: 'GET', path: '/:file(sitemap[^/]*)', handler, config: { auth: false } },
  ]);
}
