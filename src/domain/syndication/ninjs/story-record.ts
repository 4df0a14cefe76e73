import type { Block } from './blocks';

export type PubStatus = 'usable' | 'withheld' | 'canceled';

export type Genre = 'news' | 'analysis' | 'opinion' | 'feature' | 'advertorial';

/** A region as another newsroom names it: by Kemendagri code, by name, or both. */
export interface RegionRef {
  readonly code?: string;
  readonly name?: string;
}

export interface ChannelRef {
  readonly slug?: string;
  readonly name: string;
}

export interface StoryPhoto {
  readonly name?: string;
  /** As the document has it; see `photoFilePath` for a file beside the document. */
  readonly href: string | null;
  readonly caption: string | null;
  readonly credit: string | null;
  readonly alternativeText: string | null;
}

/**
 * A story between two newsrooms: what Warta reads from a ninjs document and what it would write to one.
 * Strings are trimmed and free of control characters, never empty; instants are ISO 8601 in UTC.
 */
export interface StoryRecord {
  /** The story's identity, the same in all its versions. */
  readonly uri: string;
  /** Differs whenever the story does. */
  readonly version: string;
  /** BCP 47, canonical. */
  readonly language: string;
  readonly pubStatus: PubStatus;
  readonly headline: string;
  readonly slugline: string | null;
  readonly lead: string | null;
  /** Empty only in a story that is not usable. */
  readonly body: readonly Block[];
  readonly authors: ReadonlyArray<{ readonly name: string }>;
  readonly editor: { readonly name: string } | null;
  readonly dateline: string | null;
  /** The edition that owns the story. */
  readonly region: RegionRef | null;
  /** The further editions that carry it; the owner is not repeated. */
  readonly editions: readonly RegionRef[];
  readonly channel: ChannelRef | null;
  readonly tags: ReadonlyArray<{ readonly name: string }>;
  readonly genre: Genre;
  /** IPTC: 1 the most urgent, 9 the least. */
  readonly urgency: number | null;
  readonly photo: StoryPhoto | null;
  readonly source: { readonly name: string; readonly uri: string | null } | null;
  readonly datePublished: string | null;
  readonly dateModified: string | null;
  readonly embargoedUntil: string | null;
}
