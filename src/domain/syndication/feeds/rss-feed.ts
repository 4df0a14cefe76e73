import { escapeHtml } from '../blocks-to-html';
import { writeXml, type XmlElement } from '../xml/write-xml';
import { rfc822Date, rfc3339Date } from '../zoned-date';
import { FEED_LANGUAGE, type Feed, type FeedEntry, type FeedImage } from './feed';
import { FEED_MEDIA_TYPES } from './feed-format';

/** Minutes for which a reader need not ask again. */
const TIME_TO_LIVE = '5';

const size = (pixels: number | null) => (pixels === null ? undefined : String(pixels));

const enclosure = ({ url, bytes, mediaType }: FeedImage): XmlElement => ({
  '@_url': url,
  '@_length': String(bytes),
  '@_type': mediaType,
});

const mediaContent = ({ caption, credit, ...image }: FeedImage): XmlElement => ({
  '@_url': image.url,
  '@_fileSize': String(image.bytes),
  '@_type': image.mediaType,
  '@_medium': 'image',
  '@_width': size(image.width),
  '@_height': size(image.height),
  'media:description': caption === null ? undefined : { '@_type': 'plain', '#text': caption },
  'media:credit': credit === null ? undefined : { '@_role': 'photographer', '#text': credit },
});

const item = (entry: FeedEntry): XmlElement => ({
  title: entry.title,
  link: entry.url,
  guid: { '@_isPermaLink': 'false', '#text': entry.id },
  pubDate: rfc822Date(entry.datePublished, entry.timeZone),
  'atom:updated': rfc3339Date(entry.dateModified, entry.timeZone),
  'dc:creator': entry.authors.map(({ name }) => name),
  category: entry.categories,
  'dc:coverage': entry.region ?? undefined,
  // RSS takes a description for HTML: a lead with "<" in it would lose words.
  description: entry.summary === null ? undefined : escapeHtml(entry.summary),
  'content:encoded': entry.contentHtml,
  enclosure: entry.image ? enclosure(entry.image) : undefined,
  'media:content': entry.image ? mediaContent(entry.image) : undefined,
});

/**
 * A feed as RSS 2.0 (https://www.rssboard.org/rss-specification), with the modules content, Dublin
 * Core, Media RSS and Atom links. Dates are in the zone of each story.
 */
export function rssFeed(feed: Feed): string {
  return writeXml({
    rss: {
      '@_version': '2.0',
      '@_xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@_xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      '@_xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      '@_xmlns:media': 'http://search.yahoo.com/mrss/',
      channel: {
        title: feed.title,
        link: feed.homeUrl,
        description: feed.description,
        language: FEED_LANGUAGE,
        lastBuildDate: feed.updated === null ? undefined : rfc822Date(feed.updated, 'UTC'),
        ttl: TIME_TO_LIVE,
        'atom:link': {
          '@_rel': 'self',
          '@_type': FEED_MEDIA_TYPES.rss,
          '@_href': feed.addresses.rss,
        },
        item: feed.entries.map(item),
      },
    },
  });
}
