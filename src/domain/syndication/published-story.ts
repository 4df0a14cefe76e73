import type { CorrectionKind } from '../corrections';
import type { RegionLevel } from '../regions';
import type { Block, Genre } from './ninjs';

/** Something with a page of its own on the site. */
export interface Named {
  readonly name: string;
  readonly slug: string;
}

export interface Byline extends Named {
  readonly jobTitle: string | null;
}

export interface StoryRegion extends Named {
  /** Kemendagri code; "00" for the nation. */
  readonly code: string;
  readonly level: RegionLevel;
  /** How the edition signs its datelines. */
  readonly brand: string | null;
}

/** A file of a photo. Sizes in pixels; null for what is not known. */
export interface PhotoFile {
  /** "original", or Strapi's name of a smaller version. */
  readonly name: string;
  /** Absolute. */
  readonly url: string;
  readonly contentType: string | null;
  readonly width: number | null;
  readonly height: number | null;
}

export interface PublishedPhoto {
  /** As it was taken in. */
  readonly original: PhotoFile;
  /** The narrowest first. */
  readonly renditions: readonly PhotoFile[];
  readonly caption: string | null;
  readonly credit: string | null;
  readonly alternativeText: string | null;
}

export interface PublishedCorrection {
  readonly kind: CorrectionKind;
  readonly text: string;
  readonly datePublished: string;
}

/**
 * All that Warta knows of a story that is published, for other systems. Instants are ISO 8601 in UTC.
 * The last five are the newsroom's own and no part of its other answers.
 */
export interface PublishedStory {
  readonly documentId: string;
  readonly headline: string;
  readonly slug: string;
  readonly lead: string | null;
  readonly body: readonly Block[];
  readonly dateline: string | null;
  readonly genre: Genre;
  /** IPTC: 1 the most urgent, 9 the least. */
  readonly urgency: number | null;
  readonly source: string | null;
  /** http or https. */
  readonly sourceUrl: string | null;
  readonly datePublished: string;
  readonly dateModified: string;
  /** The zone of the region that owns it (ADR 004). */
  readonly timeZone: string | null;
  readonly authors: readonly Byline[];
  readonly editor: Byline | null;
  readonly channel: Named | null;
  readonly tags: readonly Named[];
  /** The edition that owns it. */
  readonly region: StoryRegion | null;
  /** Every edition that carries it, the owner among them. */
  readonly editions: readonly StoryRegion[];
  readonly photo: PublishedPhoto | null;
  readonly corrections: readonly PublishedCorrection[];
  readonly uri: string | null;
  readonly slugline: string | null;
  readonly version: string | null;
  readonly versionCreated: string | null;
  readonly embargoedUntil: string | null;
}
