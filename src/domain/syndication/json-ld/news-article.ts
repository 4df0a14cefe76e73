import { dateRetracted } from '../../corrections';
import { NATIONAL_TIME_ZONE } from '../../regions';
import type { SiteAddresses } from '../../site-addresses';
import { CORRECTION_NAMES } from '../correction-names';
import type { Genre } from '../ninjs';
import type {
  Byline,
  PublishedCorrection,
  PublishedPhoto,
  PublishedStory,
  StoryRegion,
} from '../published-story';
import { withoutBlanks } from '../without-blanks';
import { rfc3339Date } from '../zoned-date';

/** A thing as schema.org describes it. */
export type JsonLd = Readonly<Record<string, unknown>>;

const NETWORK = 'Warta';
/** Paid content is an Article beside NewsArticle (https://schema.org/AdvertiserContentArticle). */
const TYPES: Readonly<Record<Genre, string>> = {
  news: 'NewsArticle',
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
  feature: 'NewsArticle',
  advertorial: 'AdvertiserContentArticle',
};

const thing = (type: string, properties: JsonLd): JsonLd => ({
  '@type': type,
  ...withoutBlanks(properties),
});

const person = ({ name, slug, jobTitle }: Byline, site: SiteAddresses): JsonLd =>
  thing('Person', { name, url: site.section('authors', slug), jobTitle });

const image = ({ original, caption, credit }: PublishedPhoto): JsonLd =>
  thing('ImageObject', {
    url: original.url,
    width: original.width,
    height: original.height,
    caption,
    creditText: credit,
  });

function newsroom(name: string, url: string, site: SiteAddresses, parent?: JsonLd): JsonLd {
  const logo = thing('ImageObject', { url: `${site.home}logo.png` });
  return thing('NewsMediaOrganization', { name, url, logo, parentOrganization: parent });
}

/** The edition that owns the story, or the network itself. */
function publisher(region: StoryRegion | null, site: SiteAddresses): JsonLd {
  const network = newsroom(NETWORK, site.home, site);
  const brand = region?.brand || NETWORK;
  return region === null || brand === NETWORK
    ? network
    : newsroom(brand, site.section('regions', region.slug), site, network);
}

/** The region that the story is told for. The nation's desk writes about every place. */
function place(region: StoryRegion | null, site: SiteAddresses): JsonLd | null {
  return region === null || region.level === 'national'
    ? null
    : thing('Place', { name: region.name, url: site.section('regions', region.slug) });
}

const correction = (
  { kind, text, datePublished }: PublishedCorrection,
  dateTime: (instant: string) => string,
): JsonLd =>
  thing('CorrectionComment', {
    name: CORRECTION_NAMES[kind],
    text,
    datePublished: dateTime(datePublished),
  });

/** What a story says, and who says it: all that is taken back with it. */
const content = (story: PublishedStory, site: SiteAddresses): JsonLd => ({
  description: story.lead,
  image: story.photo && [image(story.photo)],
  author: story.authors.map((author) => person(author, site)),
  editor: story.editor && person(story.editor, site),
  // Only news has a dateline (https://schema.org/dateline).
  dateline: story.genre === 'advertorial' ? null : story.dateline,
  keywords: story.tags.map(({ name }) => name),
  sourceOrganization: story.source ? thing('Organization', { name: story.source }) : null,
  isBasedOn: story.sourceUrl,
});

/**
 * A story as schema.org describes it (https://schema.org/NewsArticle), with what search engines ask
 * for (https://developers.google.com/search/docs/appearance/structured-data/article). Dates carry the
 * offset of the owning region. What is not known is left out; of a retracted story everything but
 * what it was and why it was taken back.
 */
export function newsArticle(story: PublishedStory, site: SiteAddresses): JsonLd {
  const { region } = story;
  const address = site.story(story.slug);
  const dateTime = (instant: string) => rfc3339Date(instant, story.timeZone ?? NATIONAL_TIME_ZONE);

  return {
    '@context': 'https://schema.org',
    '@id': address,
    ...thing(TYPES[story.genre], {
      ...(dateRetracted(story.corrections) === null
        ? content(story, site)
        : { creativeWorkStatus: 'Retracted' }),
      url: address,
      mainEntityOfPage: address,
      headline: story.headline,
      datePublished: dateTime(story.datePublished),
      dateModified: dateTime(story.dateModified),
      articleSection: story.channel?.name,
      genre: story.genre,
      contentLocation: place(region, site),
      publisher: publisher(region, site),
      correction: story.corrections.map((item) => correction(item, dateTime)),
      inLanguage: 'id',
      isAccessibleForFree: true,
    }),
  };
}
