import type { Core } from '@strapi/strapi';
import type { ArchiveMonth } from '../domain/syndication/sitemaps';
import { noteList } from '../request/note-reads';
import { ARTICLE } from '../uids';
import { toInstant } from './cards';

interface Row {
  month: string;
  stories: number | string;
  last_modified: unknown;
}

/**
 * PostgreSQL's columns hold local time: its driver writes and reads a Date in the process's own zone.
 */
function monthOfPublication({ db }: Core.Strapi) {
  return db.dialect.client === 'postgres'
    ? db.connection.raw(
        "to_char(date_published at time zone ? at time zone 'UTC', 'YYYY-MM') as month",
        [Intl.DateTimeFormat().resolvedOptions().timeZone],
      )
    : db.connection.raw("strftime('%Y-%m', date_published / 1000.0, 'unixepoch') as month");
}

/** The months of UTC in which stories were published, the newest first: one query. */
export async function sitemapMonths(strapi: Core.Strapi): Promise<ArchiveMonth[]> {
  const rows: Row[] = await strapi.db
    .getConnection('articles')
    .select(monthOfPublication(strapi))
    .count('* as stories')
    .max('date_modified as last_modified')
    .whereNotNull('published_at')
    .whereNull('date_retracted')
    .groupBy('month')
    .orderBy('month', 'desc');
  noteList(strapi, { type: ARTICLE, constraints: [] });
  return rows.map(({ month, stories, last_modified }) => ({
    month,
    stories: Number(stories),
    lastModified: toInstant(last_modified),
  }));
}
