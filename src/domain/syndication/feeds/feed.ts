import type { FeedFormat } from './feed-format';

export interface FeedAuthor {
  readonly name: string;
  /** The author's page. */
  readonly url: string;
}

export interface FeedImage {
  readonly url: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Pixels; null for what is not known. */
  readonly width: number | null;
  readonly height: number | null;
  readonly caption: string | null;
  readonly credit: string | null;
}

/** A story as every format of a feed tells it. All addresses are absolute. */
export interface FeedEntry {
  /** A tag URI; stays when the story's address changes. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string | null;
  readonly contentHtml: string;
  readonly authors: readonly FeedAuthor[];
  /** The channel, then the tags. */
  readonly categories: readonly string[];
  /** The pages of the channel and the region. */
  readonly related: readonly string[];
  readonly region: string | null;
  readonly image: FeedImage | null;
  /** ISO 8601 instants, UTC. */
  readonly datePublished: string;
  readonly dateModified: string;
  /** IANA name of the zone in which the dates are told. */
  readonly timeZone: string;
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The page that shows the same stories. */
  readonly homeUrl: string;
  readonly addresses: Readonly<Record<FeedFormat, string>>;
  /** The newest dateModified among the entries, ISO 8601, UTC; null without any. */
  readonly updated: string | null;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** The language of every feed, BCP 47. */
export const FEED_LANGUAGE = 'id';

/** Who makes the feeds. */
export const FEED_PUBLISHER = 'Warta';
