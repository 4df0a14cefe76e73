import type { CorrectionNotice } from './correction-notices';

/** A channel, region, author or tag of a story. */
export interface FeedName {
  readonly name: string;
  readonly slug: string;
}

export interface FeedPhoto {
  /** As the media library has it: absolute, or relative to the CMS. */
  readonly url: string;
  /** Pixels; null for what is not known. */
  readonly width: number | null;
  readonly height: number | null;
  readonly mediaType: string;
  /** Of the file, to about ten of them. */
  readonly bytes: number;
  readonly caption: string | null;
  readonly credit: string | null;
  readonly alternativeText: string | null;
}

/** A published story with everything that feeds tell of it. */
export interface FeedStory {
  readonly documentId: string;
  readonly headline: string;
  readonly slug: string;
  readonly lead: string | null;
  /** Strapi Blocks. */
  readonly body: unknown;
  /** In the order of the byline. */
  readonly authors: readonly FeedName[];
  readonly channel: FeedName | null;
  /** The owner. */
  readonly region: FeedName | null;
  readonly tags: readonly FeedName[];
  readonly photo: FeedPhoto | null;
  /** In the order of the editor. */
  readonly corrections: readonly CorrectionNotice[];
  /** ISO 8601 instants, UTC. */
  readonly datePublished: string;
  readonly dateModified: string;
  /** IANA name of the owning region's zone. */
  readonly timeZone: string | null;
}
