import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Section } from '../../domain/site-addresses';
import { noteList, noteRows } from '../../request/note-reads';
import { AUTHOR, CHANNEL, FILE, FORMER_SLUG, REGION, TAG } from '../../uids';
import type { RegionRef } from '../cards';
import { type ImageColumns, imageOf, type NameRef } from '../cards';

/** The content type behind each kind of feed. */
const TYPES = {
  channels: CHANNEL,
  regions: REGION,
  authors: AUTHOR,
  tags: TAG,
} as const satisfies Record<Section, string>;

/** A row with the columns that any of the four may have. */
interface SubjectRow extends ImageColumns {
  id: number;
  document_id: string;
  name: string;
  slug: string;
  brand: string | null;
  time_zone: string;
  job_title: string | null;
  bio: string | null;
}

/** What a feed is about. */
export interface FeedSubject {
  id: number;
  row: SubjectRow;
}

/** Where a former slug leads now. */
export interface MovedSubject {
  documentId: string;
  slug: string;
}

const nameOf = ({ document_id: documentId, name, slug }: SubjectRow): NameRef => ({
  documentId,
  name,
  slug,
});

function regionOf(row: SubjectRow): RegionRef {
  return { ...nameOf(row), brand: row.brand, timeZone: row.time_zone };
}

function authorOf(row: SubjectRow) {
  const image = imageOf(row);
  return {
    ...nameOf(row),
    jobTitle: row.job_title,
    bio: row.bio,
    portrait: image && { ...image, caption: null, credit: null },
  };
}

/** What `meta` says of the subject of a feed. */
export function describeSubject(section: Section, { row }: FeedSubject) {
  switch (section) {
    case 'channels':
      return { channel: nameOf(row) };
    case 'regions':
      return { region: regionOf(row) };
    case 'authors':
      return { author: authorOf(row) };
    case 'tags':
      return { tag: nameOf(row) };
  }
}

const PORTRAIT = [
  'images.url as image_url',
  'images.width as image_width',
  'images.height as image_height',
  'images.alternative_text as image_alternative_text',
  'images.formats as image_formats',
];

function withPortrait(query: Knex.QueryBuilder): Knex.QueryBuilder {
  return query
    .select(PORTRAIT)
    .leftJoin('files_related_mph as image_links', (join) =>
      join
        .on('image_links.related_id', 'authors.id')
        .onVal('image_links.related_type', AUTHOR)
        .onVal('image_links.field', 'portrait'),
    )
    .leftJoin('files as images', 'images.id', 'image_links.file_id');
}

/** The channel, region, author or tag with this slug, or null: one query. */
export async function feedSubject(
  strapi: Core.Strapi,
  section: Section,
  slug: string,
): Promise<FeedSubject | null> {
  const query = strapi.db
    .getConnection(section)
    .first(`${section}.*`)
    .where(`${section}.slug`, slug);
  const row: SubjectRow | undefined = await (section === 'authors' ? withPortrait(query) : query);
  noteList(strapi, { type: TYPES[section], constraints: [] });
  noteRows(strapi, FILE, [row?.image_url]);
  return row ? { id: row.id, row } : null;
}

/** What once had this slug, and the one that it has now; null when there is none: one query. */
export async function movedSubject(
  strapi: Core.Strapi,
  section: Section,
  slug: string,
): Promise<MovedSubject | null> {
  const row = await strapi.db
    .getConnection(section)
    .first(`${section}.document_id`, `${section}.slug`)
    .join('former_slugs', 'former_slugs.target_document_id', `${section}.document_id`)
    .where({ 'former_slugs.content_type': TYPES[section], 'former_slugs.slug': slug });
  noteList(strapi, { type: TYPES[section], constraints: [] });
  noteList(strapi, { type: FORMER_SLUG, constraints: [] });
  return row ? { documentId: row.document_id, slug: row.slug } : null;
}
