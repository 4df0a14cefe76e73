import type { JsonObject } from '../json';

const text = { type: 'string' };
const address = { type: 'string', format: 'uri' };
const dateTime = { type: 'string', format: 'date-time' };
const pixels = { type: 'integer', description: 'Pixels.' };
const one = (choice: string) => ({ type: 'string', enum: [choice] });
const listOf = (items: JsonObject): JsonObject => ({ type: 'array', items });

const object = (
  properties: JsonObject,
  required: readonly string[],
  description?: string,
): JsonObject => ({
  type: 'object',
  ...(description === undefined ? {} : { description }),
  properties,
  required: [...required].sort(),
});

const thing = (type: string, properties: JsonObject, required: readonly string[]): JsonObject =>
  object({ '@type': one(type), ...properties }, ['@type', ...required]);

const person = thing('Person', { name: text, url: address, jobTitle: text }, ['name', 'url']);

const network = {
  name: text,
  url: address,
  logo: thing('ImageObject', { url: address }, ['url']),
};

const publisher = thing(
  'NewsMediaOrganization',
  {
    ...network,
    parentOrganization: thing('NewsMediaOrganization', network, ['logo', 'name', 'url']),
  },
  ['logo', 'name', 'url'],
);

const newsArticle = object(
  {
    '@context': address,
    '@id': address,
    '@type': {
      type: 'string',
      enum: [
        'NewsArticle',
        'AnalysisNewsArticle',
        'OpinionNewsArticle',
        'AdvertiserContentArticle',
      ],
    },
    url: address,
    mainEntityOfPage: address,
    headline: text,
    description: text,
    image: listOf(
      thing(
        'ImageObject',
        { url: address, width: pixels, height: pixels, caption: text, creditText: text },
        ['url'],
      ),
    ),
    datePublished: dateTime,
    dateModified: dateTime,
    author: listOf(person),
    editor: person,
    dateline: text,
    articleSection: text,
    genre: text,
    keywords: listOf(text),
    contentLocation: thing('Place', { name: text, url: address }, ['name', 'url']),
    publisher,
    sourceOrganization: thing('Organization', { name: text }, ['name']),
    isBasedOn: text,
    correction: listOf(
      thing('CorrectionComment', { name: text, text, datePublished: dateTime }, [
        'datePublished',
        'text',
      ]),
    ),
    creativeWorkStatus: { ...one('Retracted'), description: 'Of a story that was taken back.' },
    inLanguage: one('id'),
    isAccessibleForFree: { type: 'boolean' },
  },
  [
    '@context',
    '@id',
    '@type',
    'dateModified',
    'datePublished',
    'headline',
    'mainEntityOfPage',
    'publisher',
    'url',
  ],
  "A story as schema.org describes it: NewsArticle and the types near it. Dates carry the owning region's offset.",
);

const writings = listOf(
  object({ role: text, contentType: text, value: text }, ['contentType', 'role', 'value']),
);

const concepts = listOf(object({ name: text, rel: text, literal: text, uri: address }, ['rel']));

const rendition = object(
  { name: text, href: address, contentType: text, width: pixels, height: pixels },
  ['href', 'name'],
);

const association = object(
  {
    name: text,
    uri: address,
    rel: one('mainPhoto'),
    type: one('picture'),
    by: text,
    headlines: writings,
    descriptions: writings,
    renditions: listOf(rendition),
  },
  ['name', 'rel', 'renditions', 'type', 'uri'],
);

const ninjs = object(
  {
    uri: { ...text, description: 'The same in all versions of the story.' },
    standard: object({ name: text, version: text, schema: address }, ['name', 'schema', 'version']),
    type: one('text'),
    representationType: one('full'),
    profile: { type: 'string', enum: ['text-only', 'text-photo'] },
    version: { ...text, description: 'Another one whenever the story is.' },
    firstCreated: dateTime,
    versionCreated: dateTime,
    embargoedUntil: { ...dateTime, description: 'An embargo that is over.' },
    pubStatus: {
      type: 'string',
      enum: ['usable', 'canceled'],
      description: 'A canceled story was taken back: it has no body, and the reason in edNote.',
    },
    urgency: { type: 'integer', minimum: 1, maximum: 9, description: '1 is the most urgent.' },
    copyrightHolder: text,
    edNote: { ...text, description: 'The corrections, one a line.' },
    language: one('id'),
    headlines: writings,
    slugline: text,
    descriptions: writings,
    bodies: writings,
    by: text,
    people: concepts,
    located: text,
    places: concepts,
    subjects: concepts,
    genres: listOf(object({ name: text, uri: address, literal: text }, ['literal', 'name', 'uri'])),
    infoSources: listOf(object({ name: text, role: text, uri: address }, ['name', 'role'])),
    associations: listOf(association),
    altIds: listOf(object({ role: text, value: text }, ['role', 'value'])),
  },
  [
    'firstCreated',
    'genres',
    'headlines',
    'language',
    'pubStatus',
    'standard',
    'type',
    'uri',
    'version',
    'versionCreated',
  ],
  'A story as an IPTC ninjs 3.1 document: what the importer reads.',
);

/** A story in the formats of other systems. Their standards are larger; this is what is written. */
export const SYNDICATION_SCHEMAS: JsonObject = {
  NewsArticle: newsArticle,
  Ninjs: ninjs,
};
