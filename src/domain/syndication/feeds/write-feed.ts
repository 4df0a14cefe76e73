import { atomFeed } from './atom-feed';
import type { Feed } from './feed';
import type { FeedFormat } from './feed-format';
import { jsonFeed } from './json-feed';
import { rssFeed } from './rss-feed';

const WRITERS: Readonly<Record<FeedFormat, (feed: Feed) => string>> = {
  rss: rssFeed,
  atom: atomFeed,
  json: jsonFeed,
};

/** A feed in one of its formats. */
export const writeFeed = (feed: Feed, format: FeedFormat): string => WRITERS[format](feed);
