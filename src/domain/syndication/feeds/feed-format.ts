/** The formats of a feed: RSS 2.0, Atom 1.0, JSON Feed 1.1. They end its address. */
export const FEED_FORMATS = ['rss', 'atom', 'json'] as const;

export type FeedFormat = (typeof FEED_FORMATS)[number];

/** RFC 4287 and jsonfeed.org name theirs; that of RSS is the usual one. */
export const FEED_MEDIA_TYPES: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

const isFormat = (text: string): text is FeedFormat =>
  (FEED_FORMATS as readonly string[]).includes(text);

/** A file name such as "ekonomi.rss" taken apart; null when it ends in no format. */
export function readFeedFile(file: string): { name: string; format: FeedFormat } | null {
  const dot = file.lastIndexOf('.');
  const format = file.slice(dot + 1);
  return dot > 0 && isFormat(format) ? { name: file.slice(0, dot), format } : null;
}
