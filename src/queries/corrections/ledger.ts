import type { Core } from '@strapi/strapi';
import type { CorrectionKind, LedgerPosition } from '../../domain/corrections';
import { noteList } from '../../request/note-reads';
import { ARTICLE, REGION } from '../../uids';
import { type RegionRef, toInstant } from '../cards';
import { storiesOfEditions } from '../feeds/stories-of';

/** A published entry with the story that it puts right. */
export interface LedgerEntry extends LedgerPosition {
  kind: CorrectionKind;
  text: string;
  headline: string;
  slug: string;
  /** The edition that owns the story. */
  region: RegionRef | null;
  /** Of that region; null where none is known. */
  timeZone: string | null;
}

export interface LedgerSearch {
  /** The slug of a region whose edition carries the stories. */
  region?: string | undefined;
  /** Row ids of regions whose editions carry the stories. */
  editions?: ReadonlySet<number> | undefined;
  kind?: CorrectionKind | undefined;
  /** From this instant on, and before that one. */
  from?: Date | undefined;
  before?: Date | undefined;
  /** The page begins after this entry; undefined for the newest. */
  after?: LedgerPosition | undefined;
  limit: number;
}

interface Row {
  kind: CorrectionKind;
  text: string;
  date_published: unknown;
  place: number;
  document_id: string;
  headline: string;
  slug: string;
  time_zone: string | null;
  region_document_id: string | null;
  region_name: string;
  region_slug: string;
  region_brand: string | null;
  region_time_zone: string;
}

const COLUMNS = [
  'corrections.kind',
  'corrections.text',
  'corrections.date_published',
  'links.order as place',
  'articles.document_id',
  'articles.headline',
  'articles.slug',
  'articles.time_zone',
  'regions.document_id as region_document_id',
  'regions.name as region_name',
  'regions.slug as region_slug',
  'regions.brand as region_brand',
  'regions.time_zone as region_time_zone',
];

const ORDER = ['corrections.date_published', 'articles.document_id', 'links.order'];

function toEntry(row: Row): LedgerEntry {
  return {
    kind: row.kind,
    text: row.text,
    datePublished: toInstant(row.date_published),
    place: row.place,
    documentId: row.document_id,
    headline: row.headline,
    slug: row.slug,
    region:
      row.region_document_id === null
        ? null
        : {
            documentId: row.region_document_id,
            name: row.region_name,
            slug: row.region_slug,
            brand: row.region_brand,
            timeZone: row.region_time_zone,
          },
    timeZone: row.time_zone,
  };
}

/** What the network has put right, the newest first, of retracted stories too: one query. */
export async function ledger(
  strapi: Core.Strapi,
  { region, editions, kind, from, before, after, limit }: LedgerSearch,
): Promise<LedgerEntry[]> {
  const { connection } = strapi.db;
  const query = strapi.db
    .getConnection('components_story_corrections as corrections')
    .select(COLUMNS)
    .join('articles_cmps as links', (join) =>
      join
        .on('links.cmp_id', 'corrections.id')
        .onVal('links.field', 'corrections')
        .onVal('links.component_type', 'story.correction'),
    )
    .join('articles', 'articles.id', 'links.entity_id')
    .leftJoin('articles_region_lnk as region_links', 'region_links.article_id', 'articles.id')
    .leftJoin('regions', 'regions.id', 'region_links.region_id')
    .whereNotNull('articles.published_at')
    .whereNotNull('corrections.date_published')
    .orderBy(ORDER.map((column) => ({ column, order: 'desc' })))
    .limit(limit);
  if (region !== undefined) {
    const carried = connection('articles_editions_lnk')
      .select('article_id')
      .join('regions', 'regions.id', 'articles_editions_lnk.region_id')
      .where('regions.slug', region);
    query.whereIn('articles.id', carried);
  }
  if (editions) {
    query.whereIn('articles.id', storiesOfEditions(strapi, editions));
  }
  if (kind !== undefined) {
    query.where('corrections.kind', kind);
  }
  if (from) {
    query.where('corrections.date_published', '>=', from);
  }
  if (before) {
    query.where('corrections.date_published', '<', before);
  }
  if (after) {
    query.whereRaw('(??, ??, ??) < (?, ?, ?)', [
      ...ORDER,
      new Date(after.datePublished),
      after.documentId,
      after.place,
    ]);
  }
  const rows: Row[] = await query;
  noteList(strapi, { type: ARTICLE, constraints: [] });
  noteList(strapi, { type: REGION, constraints: [] });
  return rows.map(toEntry);
}
