import type { Core } from '@strapi/strapi';
import type { RegionLevel } from '../../domain/regions';
import { noteList } from '../../request/note-reads';
import { ARTICLE, REGION } from '../../uids';
import { toInstant } from '../cards';
import { OWN_STORIES } from './own-stories';

/** An edition of the network, and who runs it. */
export interface ActiveEdition {
  documentId: string;
  name: string;
  slug: string;
  level: RegionLevel;
  brand: string | null;
  timeZone: string;
  /** Null where the network itself runs it. */
  partner: { organisation: string; website: string | null } | null;
  /** Its own stories that readers can see. */
  stories: number;
  /** When the newest of those was published, ISO 8601, UTC; null without any. */
  newestStory: string | null;
}

export interface EditionWindow {
  /** The page begins after the edition with this slug; undefined for the first. */
  after?: string | undefined;
  limit: number;
}

interface Row {
  document_id: string;
  name: string;
  slug: string;
  level: RegionLevel;
  brand: string | null;
  time_zone: string;
  organisation: string | null;
  website: string | null;
  stories: number | string;
  newest_story: unknown;
}

const own = (what: string) => `(select ${what} ${OWN_STORIES})`;

const toEdition = (row: Row): ActiveEdition => ({
  documentId: row.document_id,
  name: row.name,
  slug: row.slug,
  level: row.level,
  brand: row.brand,
  timeZone: row.time_zone,
  partner:
    row.organisation === null ? null : { organisation: row.organisation, website: row.website },
  stories: Number(row.stories),
  newestStory: row.newest_story === null ? null : toInstant(row.newest_story),
});

/** The active editions by their slugs: one query. */
export async function activeEditions(
  strapi: Core.Strapi,
  { after, limit }: EditionWindow,
): Promise<ActiveEdition[]> {
  const { connection } = strapi.db;
  const query = strapi.db
    .getConnection('regions')
    .select('regions.document_id', 'regions.name', 'regions.slug', 'regions.level')
    .select('regions.brand', 'regions.time_zone', 'partners.organisation', 'partners.website')
    .select(connection.raw(`${own('count(*)')} as stories`))
    .select(connection.raw(`${own('max(own.date_published)')} as newest_story`))
    .leftJoin('regions_cmps as parts', (join) =>
      join
        .on('parts.entity_id', 'regions.id')
        .onVal('parts.field', 'partner')
        .onVal('parts.component_type', 'region.partner'),
    )
    .leftJoin('components_region_partners as partners', 'partners.id', 'parts.cmp_id')
    .where('regions.active', true)
    .whereNotNull('regions.slug')
    .orderBy('regions.slug')
    .limit(limit);
  if (after !== undefined) {
    query.where('regions.slug', '>', after);
  }
  noteList(strapi, { type: REGION, constraints: [] });
  noteList(strapi, { type: ARTICLE, constraints: [] });
  const rows: Row[] = await query;
  return rows.map(toEdition);
}

/** How many editions there are in all: one query. */
export async function countEditions(strapi: Core.Strapi): Promise<number> {
  noteList(strapi, { type: REGION, constraints: [] });
  const [row]: { total: number | string }[] = await strapi.db
    .getConnection('regions')
    .where('active', true)
    .whereNotNull('slug')
    .count({ total: '*' });
  return Number(row?.total ?? 0);
}
