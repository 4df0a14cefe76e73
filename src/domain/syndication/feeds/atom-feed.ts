import { writeXml, type XmlElement } from '../xml/write-xml';
import { rfc3339Date } from '../zoned-date';
import { FEED_LANGUAGE, FEED_PUBLISHER, type Feed, type FeedEntry } from './feed';
import { FEED_MEDIA_TYPES } from './feed-format';

/** Atom demands a date even of a feed that has nothing in it yet. */
const NEVER = new Date(0).toISOString();

const link = (rel: string, href: string, rest: XmlElement = {}): XmlElement => ({
  '@_rel': rel,
  '@_href': href,
  ...rest,
});

const entryLinks = ({ url, related, image }: FeedEntry): XmlElement[] => [
  link('alternate', url, { '@_type': 'text/html' }),
  ...related.map((href) => link('related', href, { '@_type': 'text/html' })),
  ...(image
    ? [
        link('enclosure', image.url, {
          '@_type': image.mediaType,
          '@_length': String(image.bytes),
          '@_title': image.caption ?? undefined,
        }),
      ]
    : []),
];

const atomEntry = (entry: FeedEntry): XmlElement => ({
  id: entry.id,
  title: { '@_type': 'text', '#text': entry.title },
  link: entryLinks(entry),
  published: rfc3339Date(entry.datePublished, entry.timeZone),
  updated: rfc3339Date(entry.dateModified, entry.timeZone),
  author: entry.authors.map(({ name, url }) => ({ name, uri: url })),
  category: entry.categories.map((term) => ({ '@_term': term })),
  'dc:coverage': entry.region ?? undefined,
  summary: entry.summary === null ? undefined : { '@_type': 'text', '#text': entry.summary },
  content: { '@_type': 'html', '#text': entry.contentHtml },
});

/**
 * A feed as Atom 1.0 (RFC 4287, https://www.rfc-editor.org/rfc/rfc4287). Dates are in the zone of
 * each story.
 */
export function atomFeed(feed: Feed): string {
  return writeXml({
    feed: {
      '@_xmlns': 'http://www.w3.org/2005/Atom',
      '@_xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      '@_xml:lang': FEED_LANGUAGE,
      id: feed.id,
      title: { '@_type': 'text', '#text': feed.title },
      subtitle: { '@_type': 'text', '#text': feed.description },
      updated: rfc3339Date(feed.updated ?? NEVER, 'UTC'),
      author: { name: FEED_PUBLISHER },
      link: [
        link('self', feed.addresses.atom, { '@_type': FEED_MEDIA_TYPES.atom }),
        link('alternate', feed.homeUrl, { '@_type': 'text/html' }),
      ],
      entry: feed.entries.map(atomEntry),
    },
  });
}
