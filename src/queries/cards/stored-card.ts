import type { CorrectionKind } from '../../domain/corrections';

/** A channel, an author or a tag by its name. */
export interface NameRef {
  documentId: string;
  name: string;
  slug: string;
}

export interface RegionRef extends NameRef {
  brand: string | null;
  timeZone: string;
}

/** A smaller version of a photo. Sizes in pixels. */
export interface Rendition {
  name: string;
  url: string;
  width: number;
  height: number;
}

/** An image of the media library as it is shown. Sizes in pixels; null for what is not known. */
export interface StoredImage {
  url: string;
  width: number | null;
  height: number | null;
  alternativeText: string | null;
  /** The narrowest first. */
  renditions: Rendition[];
}

export interface CardPhoto extends StoredImage {
  caption: string | null;
  credit: string | null;
}

/** What was put right in public. */
export interface CardCorrection {
  kind: CorrectionKind;
  text: string;
  /** ISO 8601 instant, UTC. */
  datePublished: string;
}

/** A published story as lists show it, without its body and without its age. */
export interface StoredCard {
  documentId: string;
  headline: string;
  slug: string;
  lead: string | null;
  genre: string;
  /** IPTC: 1 the most urgent, 9 the least. */
  urgency: number | null;
  photo: CardPhoto | null;
  authors: NameRef[];
  channel: NameRef | null;
  region: RegionRef | null;
  /** In the order of publication. */
  corrections: CardCorrection[];
  /** ISO 8601 instants, UTC. */
  datePublished: string;
  dateModified: string;
  /** The zone of the region that owns it (ADR 004). */
  timeZone: string | null;
}
