import type { Section } from '../../site-addresses';
import { FEED_PUBLISHER, type Feed } from './feed';
import { type FeedPlaces, feedEntry } from './feed-entry';
import { FEED_FORMATS, type FeedFormat } from './feed-format';
import type { FeedName, FeedStory } from './feed-story';
import { tagUri } from './tag-uri';

/** What a feed is about; null for the whole network. */
export type FeedSubject =
  | (FeedName & { readonly section: Section; readonly documentId: string })
  | null;

/** What is told of the stories of each kind of subject. */
const DESCRIPTIONS: Readonly<Record<Section, (name: string) => string>> = {
  channels: (name) => `Berita terkini kanal ${name}`,
  regions: (name) => `Berita terkini dari ${name}`,
  authors: (name) => `Berita terkini oleh ${name}`,
  tags: (name) => `Berita terkini tentang ${name}`,
};

function about(subject: FeedSubject, { siteUrl, addresses }: FeedPlaces) {
  if (subject === null) {
    return {
      id: tagUri(siteUrl, 'feeds/latest'),
      title: FEED_PUBLISHER,
      description: `Berita terkini dari jaringan ${FEED_PUBLISHER}`,
      homeUrl: addresses.home,
      path: 'latest',
    };
  }
  const { section, documentId, name, slug } = subject;
  return {
    id: tagUri(siteUrl, `feeds/${section}/${documentId}`),
    title: `${FEED_PUBLISHER}: ${name}`,
    description: DESCRIPTIONS[section](name),
    homeUrl: addresses.section(section, slug),
    path: `${section}/${slug}`,
  };
}

/** The path of a feed under the site's root, which passes it through to the CMS. */
export const feedPath = (path: string, format: FeedFormat): string => `/feeds/${path}.${format}`;

/** The feed of a subject; its stories are given newest first. */
export function composeFeed(
  subject: FeedSubject,
  stories: readonly FeedStory[],
  places: FeedPlaces,
): Feed {
  const { path, ...described } = about(subject, places);
  const root = places.siteUrl.replace(/\/+$/, '');
  const addresses = Object.fromEntries(
    FEED_FORMATS.map((format) => [format, `${root}${feedPath(path, format)}`]),
  ) as Record<FeedFormat, string>;
  const updated = stories.map(({ dateModified }) => dateModified).sort();

  return {
    ...described,
    addresses,
    updated: updated.at(-1) ?? null,
    entries: stories.map((story) => feedEntry(story, places)),
  };
}
