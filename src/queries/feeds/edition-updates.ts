import type { Core } from '@strapi/strapi';
import { noteList } from '../../request/note-reads';
import { ARTICLE, REGION } from '../../uids';
import type { RegionRef } from '../cards';
import { toInstant } from '../cards';
import type { FeedWindow } from './newest-cards';

/** An edition and what it published last. */
export interface EditionUpdate {
  edition: RegionRef;
  /** ISO 8601 instant, UTC, of its newest story. */
  datePublished: string;
  documentId: string;
  /** How many stories of its own it published since the given instant. */
  stories: number;
  /** The first of those, ISO 8601; null without any. */
  oldest: string | null;
}

const OWN = `
  from articles_region_lnk links
  join articles on articles.id = links.article_id
    and articles.published_at is not null and articles.date_retracted is null
  where links.region_id = regions.id`;

const newest = (column: string) =>
  `(select articles.${column} ${OWN} order by articles.date_published desc, articles.document_id desc limit 1)`;

const since = (what: string) => `(select ${what} ${OWN} and articles.date_published > ?)`;

interface Row {
  document_id: string;
  name: string;
  slug: string;
  brand: string | null;
  time_zone: string;
  newest_date: unknown;
  newest_document_id: string;
  stories: number | string;
  oldest: unknown;
}

/**
 * The active editions that have published something, those with the freshest story first: one query.
 * A story counts for the edition that owns it: carried by all, it would hide what is new in each.
 */
export async function editionUpdates(
  strapi: Core.Strapi,
  { after, limit }: FeedWindow,
  from: Date,
): Promise<EditionUpdate[]> {
  const { connection } = strapi.db;
  const updates = strapi.db
    .getConnection('regions')
    .select('document_id', 'name', 'slug', 'brand', 'time_zone')
    .select(connection.raw(`${newest('date_published')} as newest_date`))
    .select(connection.raw(`${newest('document_id')} as newest_document_id`))
    .select(connection.raw(`${since('count(*)')} as stories`, [from]))
    .select(connection.raw(`${since('min(articles.date_published)')} as oldest`, [from]))
    .where('active', true)
    .as('updates');
  const query = connection
    .select('*')
    .from(updates)
    .whereNotNull('newest_document_id')
    .orderBy([
      { column: 'newest_date', order: 'desc' },
      { column: 'newest_document_id', order: 'desc' },
    ])
    .limit(limit);
  if (after) {
    query.whereRaw('(newest_date, newest_document_id) < (?, ?)', [
      new Date(after.datePublished),
      after.documentId,
    ]);
  }
  const rows: Row[] = await query;
  noteList(strapi, { type: ARTICLE, constraints: [] });
  noteList(strapi, { type: REGION, constraints: [] });
  return rows.map((row) => ({
    edition: {
      documentId: row.document_id,
      name: row.name,
      slug: row.slug,
      brand: row.brand,
      timeZone: row.time_zone,
    },
    datePublished: toInstant(row.newest_date),
    documentId: row.newest_document_id,
    stories: Number(row.stories),
    oldest: row.oldest === null ? null : toInstant(row.oldest),
  }));
}
