import type { Section } from '../domain/site-addresses';
import { AUTHOR, CHANNEL, REGION, TAG } from '../uids';

/** What stories stand under, as answers name it. */
export interface Entry {
  readonly id: number;
  readonly documentId: string;
  readonly name: string;
  readonly slug: string;
}

/** An edition's region. */
export interface RegionEntry extends Entry {
  readonly brand: string | null;
  readonly timeZone: string;
}

/** What the entries of each section are. */
export interface Entries {
  channels: Entry;
  regions: RegionEntry;
  authors: Entry;
  tags: Entry;
}

/** The content type behind each section. */
export const SECTION_TYPES = {
  channels: CHANNEL,
  regions: REGION,
  authors: AUTHOR,
  tags: TAG,
} as const satisfies Record<Section, string>;

const NAMED = { id: 'id', documentId: 'document_id', name: 'name', slug: 'slug' };

/** The columns that are read of each section, by the attributes that its entries have. */
export const COLUMNS: Readonly<Record<Section, Readonly<Record<string, string>>>> = {
  channels: NAMED,
  regions: { ...NAMED, brand: 'brand', timeZone: 'time_zone' },
  authors: NAMED,
  tags: NAMED,
};
