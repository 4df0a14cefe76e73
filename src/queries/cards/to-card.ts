import type { Entry, RegionEntry } from '../../dictionary';
import { type ImageColumns, imageOf } from './image-of';
import { parseColumn } from './parse-column';
import type { CardCorrection, CardPhoto, NameRef, RegionRef, StoredCard } from './stored-card';
import { toInstant } from './to-instant';

/** A row of what cards are made of. */
export interface CardRow extends ImageColumns {
  id: number;
  document_id: string;
  headline: string;
  slug: string;
  lead: string | null;
  genre: string;
  urgency: number | null;
  date_published: unknown;
  date_modified: unknown;
  time_zone: string | null;
  channel_id: number | null;
  region_id: number | null;
  photo_id: number | null;
  photo_caption: string | null;
  photo_credit: string | null;
  /** Rows of authors in their order, with commas between; null without any. */
  author_ids: string | null;
  corrections: unknown;
}

/** What the rows refer to, by the ids of its rows. */
export interface CardNames {
  channels: ReadonlyMap<number, Entry>;
  regions: ReadonlyMap<number, RegionEntry>;
  authors: ReadonlyMap<number, Entry>;
}

export const authorIdsOf = ({ author_ids: ids }: CardRow): number[] =>
  ids === null ? [] : ids.split(',').map(Number);

function photoOf(row: CardRow): CardPhoto | null {
  const image = imageOf(row);
  return image && { ...image, caption: row.photo_caption, credit: row.photo_credit };
}

export const nameRefOf = ({ documentId, name, slug }: Entry): NameRef => ({
  documentId,
  name,
  slug,
});

export const regionRefOf = ({
  documentId,
  name,
  slug,
  brand,
  timeZone,
}: RegionEntry): RegionRef => ({
  documentId,
  name,
  slug,
  brand,
  timeZone,
});

/** What a row refers to; null for nothing, and for what was deleted meanwhile. */
function named<T extends Entry, Shown>(
  id: number | null,
  names: ReadonlyMap<number, T>,
  show: (entry: T) => Shown,
): Shown | null {
  const entry = id === null ? undefined : names.get(id);
  return entry ? show(entry) : null;
}

function correctionsOf(row: CardRow): CardCorrection[] {
  const entries = (parseColumn(row.corrections) ?? []) as CardCorrection[];
  // Within JSON PostgreSQL writes local time, as its columns hold it.
  return entries.map((entry) => ({ ...entry, datePublished: toInstant(entry.datePublished) }));
}

/** Makes a card of a row. */
export function toCard(row: CardRow, { channels, regions, authors }: CardNames): StoredCard {
  return {
    documentId: row.document_id,
    headline: row.headline,
    slug: row.slug,
    lead: row.lead,
    genre: row.genre,
    urgency: row.urgency,
    photo: photoOf(row),
    authors: authorIdsOf(row).flatMap((id) => named(id, authors, nameRefOf) ?? []),
    channel: named(row.channel_id, channels, nameRefOf),
    region: named(row.region_id, regions, regionRefOf),
    corrections: correctionsOf(row),
    datePublished: toInstant(row.date_published),
    dateModified: toInstant(row.date_modified),
    timeZone: row.time_zone,
  };
}
