import type { JsonObject } from '../json';
import { nullable } from '../nullable';
import { refTo } from '../references';

const text = { type: 'string' };
const documentId = refTo('schemas', 'DocumentId');

const next = {
  ...nullable(text),
  description: 'The cursor of the next page, for `after`; null at the end.',
};

const envelope = (items: string, meta: JsonObject): JsonObject => ({
  type: 'object',
  properties: {
    data: { type: 'array', items: refTo('schemas', items) },
    meta: { type: 'object', properties: meta, required: Object.keys(meta).sort() },
  },
  required: ['data', 'meta'],
});

/** A page of cards; `meta` says besides whose page it is. */
const pageOf = (subject: JsonObject = {}) => envelope('Card', { next, ...subject });

const authorRef: JsonObject = {
  type: 'object',
  description: 'The author whose stories these are.',
  properties: {
    documentId,
    name: text,
    slug: text,
    jobTitle: nullable(text),
    bio: nullable(text),
    portrait: nullable(refTo('schemas', 'CardPhoto')),
  },
  required: ['bio', 'documentId', 'jobTitle', 'name', 'portrait', 'slug'],
};

const networkUpdate: JsonObject = {
  type: 'object',
  description: 'The newest story of an edition.',
  properties: {
    edition: refTo('schemas', 'RegionRef'),
    storiesLastDay: {
      type: 'integer',
      minimum: 0,
      description: 'How many stories of its own the edition published in the last 24 hours.',
    },
    article: refTo('schemas', 'Card'),
  },
  required: ['article', 'edition', 'storiesLastDay'],
};

const moved: JsonObject = {
  type: 'object',
  properties: {
    data: {
      type: 'object',
      properties: { documentId, slug: text },
      required: ['documentId', 'slug'],
    },
    meta: { type: 'object', properties: { formerSlug: text }, required: ['formerSlug'] },
  },
  required: ['data', 'meta'],
};

/** What the feeds answer. */
export const FEED_SCHEMAS: JsonObject = {
  AuthorFeed: pageOf({ author: refTo('schemas', 'AuthorProfile') }),
  AuthorProfile: authorRef,
  ChannelFeed: pageOf({ channel: refTo('schemas', 'NameRef') }),
  Feed: pageOf(),
  MovedName: moved,
  NetworkFeed: envelope('NetworkUpdate', { next }),
  NetworkUpdate: networkUpdate,
  RegionFeed: pageOf({ region: refTo('schemas', 'RegionRef') }),
  RelatedFeed: envelope('Card', {}),
  TagFeed: pageOf({ tag: refTo('schemas', 'NameRef') }),
};
