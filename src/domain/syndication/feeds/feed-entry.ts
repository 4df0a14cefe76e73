import { NATIONAL_TIME_ZONE } from '../../regions';
import type { SiteAddresses } from '../../site-addresses';
import { blocksToHtml } from '../blocks-to-html';
import { correctionNotices } from './correction-notices';
import type { FeedEntry, FeedImage } from './feed';
import type { FeedPhoto, FeedStory } from './feed-story';
import { tagUri } from './tag-uri';

/** Where things are for readers of a feed, who are on neither of both hosts. */
export interface FeedPlaces {
  /** The public site. */
  readonly siteUrl: string;
  readonly addresses: SiteAddresses;
  /** The CMS, which serves the files. */
  readonly filesUrl: string;
}

function imageOf(photo: FeedPhoto, filesUrl: string): FeedImage {
  const { url, mediaType, bytes, width, height, caption, credit, alternativeText } = photo;
  return {
    url: url.startsWith('/') ? `${filesUrl.replace(/\/+$/, '')}${url}` : url,
    mediaType,
    bytes,
    width,
    height,
    caption: caption ?? alternativeText,
    credit,
  };
}

/** Makes an entry of a published story. */
export function feedEntry(story: FeedStory, places: FeedPlaces): FeedEntry {
  const { siteUrl, addresses, filesUrl } = places;
  const { channel, region, photo } = story;
  const timeZone = story.timeZone ?? NATIONAL_TIME_ZONE;

  return {
    id: tagUri(siteUrl, `stories/${story.documentId}`),
    url: addresses.story(story.slug),
    title: story.headline,
    summary: story.lead,
    contentHtml: blocksToHtml(story.body, siteUrl) + correctionNotices(story.corrections, timeZone),
    authors: story.authors.map(({ name, slug }) => ({
      name,
      url: addresses.section('authors', slug),
    })),
    categories: [...(channel ? [channel] : []), ...story.tags].map(({ name }) => name),
    related: [
      ...(channel ? [addresses.section('channels', channel.slug)] : []),
      ...(region ? [addresses.section('regions', region.slug)] : []),
    ],
    region: region?.name ?? null,
    image: photo && imageOf(photo, filesUrl),
    datePublished: story.datePublished,
    dateModified: story.dateModified,
    timeZone,
  };
}
