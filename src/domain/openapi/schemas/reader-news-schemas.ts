import { FOLLOWED_SECTIONS } from '../../feed/personal';
import type { JsonObject } from '../json';
import { nullable } from '../nullable';
import { refTo } from '../references';

const text = { type: 'string' };
const dateTime = { type: 'string', format: 'date-time' };
const documentId = refTo('schemas', 'DocumentId');
const noMeta = { type: 'object' };
const hours = { type: 'number', description: 'Hours of newness.' };

/** An object all of whose properties are always there. */
const whole = (properties: JsonObject, description?: string): JsonObject => ({
  type: 'object',
  ...(description === undefined ? {} : { description }),
  properties,
  required: Object.keys(properties).sort(),
});

const listOf = (name: string): JsonObject => ({ type: 'array', items: refTo('schemas', name) });

const next = {
  ...nullable(text),
  description: 'The cursor of the next page, for `after`; null at the end.',
};

const meta = (properties: JsonObject): JsonObject => whole(properties);

const CARD = 'Card';

/** What a card of a personal feed has beside what cards have. */
const personal = {
  reasons: {
    ...listOf('FeedReason'),
    minItems: 1,
    description: 'Why it is in this feed, the strongest reason first.',
  },
};

/** With `explain=true` only. */
const explanation = refTo('schemas', 'FeedExplanation');

/** A card with more. Its properties are repeated: clients read one closed object better than `allOf`. */
const cardWith = (card: JsonObject, properties: JsonObject, description: string): JsonObject => {
  const all = { ...(card.properties as JsonObject), ...properties };
  return {
    type: 'object',
    description,
    properties: { ...all, explanation },
    required: Object.keys(all).sort(),
  };
};

const terms = [
  'newness',
  'urgency',
  'followedRegion',
  'followedChannel',
  'followedAuthor',
  'followedTag',
  'nearness',
  'alreadyRead',
];

const standing = {
  state: {
    ...text,
    enum: ['published', 'retracted', 'unpublished'],
    description: '`unpublished` also of what was deleted: nothing else is told of it.',
  },
  article: nullable(refTo('schemas', CARD)),
  retraction: nullable(refTo('schemas', 'Retraction')),
};

/** The schemas of follows, bookmarks, the history and the feeds that are made of them. */
export function readerNewsSchemas(cards: JsonObject): JsonObject {
  const card = cards[CARD] as JsonObject;
  return {
    Bookmark: whole(
      { documentId, bookmarkedAt: dateTime, ...standing },
      'A story that a reader keeps, and how it stands now.',
    ),
    BookmarkResponse: whole({ data: refTo('schemas', 'Bookmark'), meta: noMeta }),
    BookmarkList: whole({ data: listOf('Bookmark'), meta: meta({ next }) }),
    DigestStopped: whole({
      data: whole({ digest: { type: 'boolean', const: false } }),
      meta: noMeta,
    }),
    FeedExplanation: whole(
      {
        score: { ...hours, description: 'The sum of the terms.' },
        terms: whole(Object.fromEntries(terms.map((term) => [term, hours]))),
      },
      'Why a story stands where it stands. Channels are spread after the scores.',
    ),
    FeedReason: whole({
      term: { ...text, description: 'The term of the score that it stands for.' },
      text: { ...text, description: 'In the language of the answer.' },
    }),
    Follow: whole(
      {
        type: { ...text, enum: FOLLOWED_SECTIONS },
        documentId,
        name: text,
        slug: text,
        followedAt: dateTime,
      },
      'A region, channel, author or tag that a reader follows.',
    ),
    FollowResponse: whole({ data: refTo('schemas', 'Follow'), meta: noMeta }),
    FollowList: whole({ data: listOf('Follow'), meta: noMeta }),
    Interests: whole({
      data: whole({
        homeRegion: nullable(refTo('schemas', 'RegionRef')),
        follows: listOf('Follow'),
      }),
      meta: noMeta,
    }),
    InterestsInput: whole({
      data: {
        type: 'object',
        properties: {
          regions: { type: 'array', items: documentId, maxItems: 300 },
          channels: { type: 'array', items: documentId, maxItems: 300 },
          position: refTo('schemas', 'Position'),
        },
        required: ['channels', 'regions'],
      },
    }),
    LocalCard: cardWith(card, personal, 'A story in the feed of a region.'),
    LocalFeed: whole({
      data: listOf('LocalCard'),
      meta: meta({ next, region: refTo('schemas', 'RegionRef') }),
    }),
    NearestRegion: whole({ data: refTo('schemas', 'RegionRef'), meta: noMeta }),
    OneClick: whole(
      { 'List-Unsubscribe': { ...text, const: 'One-Click' } },
      'What mail programs send (RFC 8058).',
    ),
    PersonalCard: cardWith(
      card,
      {
        ...personal,
        alreadyRead: {
          type: 'boolean',
          description: 'Whether the reader has read it; false for who keeps no history.',
        },
        bookmarked: { type: 'boolean' },
      },
      "A story in a reader's own feed.",
    ),
    PersonalFeed: whole({ data: listOf('PersonalCard'), meta: meta({ next }) }),
    Position: whole(
      {
        latitude: { type: 'number', minimum: -90, maximum: 90 },
        longitude: { type: 'number', minimum: -180, maximum: 180 },
      },
      'Degrees, WGS 84. It is stored nowhere.',
    ),
    PositionInput: whole({ data: refTo('schemas', 'Position') }),
    ReaderSettings: whole({
      homeRegion: {
        ...nullable(refTo('schemas', 'RegionRef')),
        description: 'Where the reader is at home.',
      },
      history: { type: 'boolean', description: 'Whether it is remembered what the reader reads.' },
      digest: {
        type: 'boolean',
        description: 'Whether the reader is sent an e-mail of his own news each morning.',
      },
    }),
    ReaderSettingsResponse: whole({ data: refTo('schemas', 'ReaderSettings'), meta: noMeta }),
    ReaderSettingsInput: whole({
      data: {
        type: 'object',
        properties: {
          homeRegion: nullable(documentId),
          history: { type: 'boolean' },
          digest: { type: 'boolean' },
        },
      },
    }),
    Reading: whole(
      {
        documentId,
        firstReadAt: dateTime,
        lastReadAt: dateTime,
        progress: { type: 'integer', minimum: 0, maximum: 100, description: 'Percent.' },
        ...standing,
      },
      'A story that a reader has read, and how it stands now.',
    ),
    ReadingInput: whole({
      data: whole({ progress: { type: 'integer', minimum: 0, maximum: 100 } }),
    }),
    ReadingResponse: whole({ data: refTo('schemas', 'Reading'), meta: noMeta }),
    ReadingList: whole({ data: listOf('Reading'), meta: meta({ next }) }),
    Retraction: whole(
      { headline: text, slug: text, dateRetracted: dateTime },
      'What is still told of a story that was taken back.',
    ),
  };
}
