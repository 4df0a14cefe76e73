import { type ImageColumns, imageOf } from './image-of';
import { parseColumn } from './parse-column';
import type { CardCorrection, CardPhoto, NameRef, RegionRef, StoredCard } from './stored-card';
import { toInstant } from './to-instant';

/** A row of `cardQuery`. */
export interface CardRow extends ImageColumns {
  document_id: string;
  headline: string;
  slug: string;
  lead: string | null;
  genre: string;
  urgency: number | null;
  date_published: unknown;
  date_modified: unknown;
  time_zone: string | null;
  channel_document_id: string | null;
  channel_name: string;
  channel_slug: string;
  region_document_id: string | null;
  region_name: string;
  region_slug: string;
  region_brand: string | null;
  region_time_zone: string;
  photo_id: number | null;
  photo_caption: string | null;
  photo_credit: string | null;
  authors: unknown;
  corrections: unknown;
}

function photoOf(row: CardRow): CardPhoto | null {
  const image = imageOf(row);
  return image && { ...image, caption: row.photo_caption, credit: row.photo_credit };
}

function channelOf(row: CardRow): NameRef | null {
  return row.channel_document_id === null
    ? null
    : { documentId: row.channel_document_id, name: row.channel_name, slug: row.channel_slug };
}

function regionOf(row: CardRow): RegionRef | null {
  return row.region_document_id === null
    ? null
    : {
        documentId: row.region_document_id,
        name: row.region_name,
        slug: row.region_slug,
        brand: row.region_brand,
        timeZone: row.region_time_zone,
      };
}

function correctionsOf(row: CardRow): CardCorrection[] {
  const entries = (parseColumn(row.corrections) ?? []) as CardCorrection[];
  // Within JSON PostgreSQL writes local time, as its columns hold it.
  return entries.map((entry) => ({ ...entry, datePublished: toInstant(entry.datePublished) }));
}

/** Makes a card of a row of `cardQuery`. */
export function toCard(row: CardRow): StoredCard {
  return {
    documentId: row.document_id,
    headline: row.headline,
    slug: row.slug,
    lead: row.lead,
    genre: row.genre,
    urgency: row.urgency,
    photo: photoOf(row),
    authors: (parseColumn(row.authors) ?? []) as NameRef[],
    channel: channelOf(row),
    region: regionOf(row),
    corrections: correctionsOf(row),
    datePublished: toInstant(row.date_published),
    dateModified: toInstant(row.date_modified),
    timeZone: row.time_zone,
  };
}
