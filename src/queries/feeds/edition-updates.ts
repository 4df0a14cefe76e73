import type { Core } from '@strapi/strapi';
import { dictionaryOf } from '../../dictionary';
import { noteList } from '../../request/note-reads';
import { ARTICLE, REGION } from '../../uids';
import { type RegionRef, regionRefOf, toInstant } from '../cards';
import { rowsOf } from '../rows-of';
import { OWN_STORIES } from './own-stories';
import type { FeedWindow } from './page-sql';

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

const newest = (column: string) =>
  `(select own.${column} ${OWN_STORIES} order by own.date_published desc, own.document_id desc limit 1)`;

const since = (what: string) => `(select ${what} ${OWN_STORIES} and own.date_published > ?)`;

const BEHIND = 'and (newest_date, newest_document_id) < (?, ?)';

const updates = (behind: string) => `
  select * from (
    select
      regions.id,
      ${newest('date_published')} as newest_date,
      ${newest('document_id')} as newest_document_id,
      ${since('count(*)')} as stories,
      ${since('min(own.date_published)')} as oldest
    from regions where regions.active = ?
  ) updates
  where newest_document_id is not null ${behind}
  order by newest_date desc, newest_document_id desc
  limit ?`;

interface Row {
  id: number;
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
  const cursor = after ? [new Date(after.datePublished), after.documentId] : [];
  const rows = await rowsOf<Row>(strapi, updates(after ? BEHIND : ''), [
    from,
    from,
    true,
    ...cursor,
    limit,
  ]);
  noteList(strapi, { type: ARTICLE, constraints: [] });
  noteList(strapi, { type: REGION, constraints: [] });
  const regions = await dictionaryOf(strapi).byIds(
    'regions',
    rows.map(({ id }) => id),
  );
  return rows.flatMap((row) => {
    const region = regions.get(row.id);
    return region
      ? {
          edition: regionRefOf(region),
          datePublished: toInstant(row.newest_date),
          documentId: row.newest_document_id,
          stories: Number(row.stories),
          oldest: row.oldest === null ? null : toInstant(row.oldest),
        }
      : [];
  });
}
