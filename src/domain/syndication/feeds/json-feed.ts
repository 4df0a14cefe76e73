import { rfc3339Date } from '../zoned-date';
import { FEED_LANGUAGE, FEED_PUBLISHER, type Feed, type FeedEntry } from './feed';

function item(entry: FeedEntry) {
  const { image } = entry;
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    content_html: entry.contentHtml,
    summary: entry.summary ?? undefined,
    image: image?.url,
    date_published: rfc3339Date(entry.datePublished, entry.timeZone),
    date_modified: rfc3339Date(entry.dateModified, entry.timeZone),
    authors: entry.authors,
    tags: entry.categories,
    attachments: image
      ? [
          {
            url: image.url,
            mime_type: image.mediaType,
            title: image.caption ?? undefined,
            size_in_bytes: image.bytes,
          },
        ]
      : undefined,
    // The format has no place for these; names of extensions begin with "_".
    _warta: {
      region: entry.region ?? undefined,
      image: image
        ? {
            width: image.width ?? undefined,
            height: image.height ?? undefined,
            credit: image.credit ?? undefined,
          }
        : undefined,
    },
  };
}

/**
 * A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Dates are in the zone of each
 * story.
 */
export function jsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.homeUrl,
    feed_url: feed.addresses.json,
    description: feed.description,
    authors: [{ name: FEED_PUBLISHER }],
    language: FEED_LANGUAGE,
    items: feed.entries.map(item),
  });
}
