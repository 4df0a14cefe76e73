import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { noteList } from '../request/note-reads';
import { ARTICLE } from '../uids';
import { toInstant } from './cards';

/** A published story as sitemaps name it. Dates are ISO 8601 instants, UTC. */
export interface SitemapStory {
  slug: string;
  headline: string;
  datePublished: string;
  dateModified: string;
}

/** Which published stories a sitemap lists, by their first publication. */
export interface SitemapWindow {
  from: Date;
  /** Not itself; undefined for no end. */
  to?: Date;
  offset: number;
  limit: number;
}

interface Row {
  slug: string;
  headline: string;
  date_published: unknown;
  date_modified: unknown;
}

function publishedSince(strapi: Core.Strapi, from: Date): Knex.QueryBuilder {
  noteList(strapi, { type: ARTICLE, constraints: [] });
  return strapi.db
    .getConnection('articles')
    .whereNotNull('published_at')
    .whereNull('date_retracted')
    .where('date_published', '>=', from)
    .orderBy([
      { column: 'date_published', order: 'desc' },
      { column: 'document_id', order: 'desc' },
    ]);
}

/** The stories of a window, newest first: one query. */
export async function sitemapEntries(
  strapi: Core.Strapi,
  { from, to, offset, limit }: SitemapWindow,
): Promise<SitemapStory[]> {
  const query = publishedSince(strapi, from)
    .select('slug', 'headline', 'date_published', 'date_modified')
    .offset(offset)
    .limit(limit);
  const rows: Row[] = await (to ? query.where('date_published', '<', to) : query);
  return rows.map((row) => ({
    slug: row.slug,
    headline: row.headline,
    datePublished: toInstant(row.date_published),
    dateModified: toInstant(row.date_modified),
  }));
}

/** When each story since then was published and last modified, the newest first: one query. */
export async function modificationsSince(
  strapi: Core.Strapi,
  from: Date,
): Promise<Pick<SitemapStory, 'datePublished' | 'dateModified'>[]> {
  const rows: Pick<Row, 'date_published' | 'date_modified'>[] = await publishedSince(
    strapi,
    from,
  ).select('date_published', 'date_modified');
  return rows.map((row) => ({
    datePublished: toInstant(row.date_published),
    dateModified: toInstant(row.date_modified),
  }));
}
