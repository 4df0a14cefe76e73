import { FOLLOWED_SECTIONS } from '../../feed/personal';
import { PRIVATE_HEADERS } from '../headers';
import type { JsonObject } from '../json';
import { query } from '../parameters';
import { jsonBody, parameter, refTo } from '../references';
import { sharedAnswers } from '../responses';
import { ANYONE, READER_ONLY } from '../security';
import { privateAnswer, publicAnswer } from './collection-operations';

const tags = ['Own news'];

const LANGUAGE = [parameter('Lang'), parameter('AcceptLanguage')];
const PAGE = [parameter('FeedLimit'), parameter('After')];

const EXPLAIN = query(
  'explain',
  'Adds to each card the score that its place comes from, term by term.',
  { type: 'boolean', default: false },
);

const FOLLOW_TYPE = {
  name: 'type',
  in: 'path',
  required: true,
  schema: { type: 'string', enum: FOLLOWED_SECTIONS },
};

const target = (name: string): JsonObject => ({
  name,
  in: 'path',
  required: true,
  schema: refTo('schemas', 'DocumentId'),
});

const CONFLICT: JsonObject = {
  409: {
    description: 'It does not go with what is there already; `details.reason` says why.',
    headers: PRIVATE_HEADERS,
    ...jsonBody(refTo('schemas', 'Error')),
  },
};

interface Described {
  description?: string;
  parameters?: readonly JsonObject[];
  input?: string;
  answers?: JsonObject;
}

/** An operation on what is a reader's own; without a schema its answer is empty. */
function own(
  operationId: string,
  summary: string,
  schema: string | null,
  { description, parameters = [], input, answers = {} }: Described = {},
): JsonObject {
  const done: JsonObject = schema
    ? { 200: privateAnswer(`${summary}.`, schema) }
    : { 204: { description: 'Done, or there was nothing to do.', headers: PRIVATE_HEADERS } };
  return {
    operationId,
    summary,
    ...(description === undefined ? {} : { description }),
    tags,
    security: READER_ONLY,
    parameters: [...parameters, ...LANGUAGE],
    ...(input === undefined
      ? {}
      : { requestBody: { required: true, ...jsonBody(refTo('schemas', input)) } }),
    responses: { ...done, ...sharedAnswers(400, 401, 403), ...answers },
  };
}

const NOT_FOUND = sharedAnswers(404);
/** Only what is written has a body that can be too large. */
const WRITTEN = sharedAnswers(413);

/** What a reader follows, keeps and has read, and the feed that is made of it. */
export const READER_NEWS_OPERATIONS: JsonObject = {
  '/api/me/feed': {
    get: own('getMyFeed', "The reader's own news", 'PersonalFeed', {
      description:
        'Ranked by what is followed, how near an edition is, urgency, newness, and what was read already; each story once, and no channel more than twice among five successive stories while others are near enough. At most 200 stories. What is published while somebody leafs through it neither repeats nor hides a story.',
      parameters: [...PAGE, EXPLAIN],
    }),
  },
  '/api/me/interests': {
    put: own('chooseInterests', 'Choose regions and channels in one call', 'Interests', {
      description:
        'They take the place of the regions and channels that are followed. Of a position the nearest regency is kept, as a region that is followed and as the home; it is stored nowhere itself. Without one, the first region is the home.',
      input: 'InterestsInput',
      answers: { ...WRITTEN, ...CONFLICT },
    }),
  },
  '/api/me/settings': {
    get: own('getMySettings', 'What the reader has chosen', 'ReaderSettingsResponse'),
    patch: own('changeMySettings', 'Change some settings', 'ReaderSettingsResponse', {
      description:
        'Who turns the history off has all of it forgotten. Who turns the digest on gets the first one at the next 06.00 in his own zone.',
      input: 'ReaderSettingsInput',
      answers: WRITTEN,
    }),
  },
  '/api/me/follows': {
    get: own('listFollows', 'What the reader follows', 'FollowList', {
      description: 'All of it, the newest first.',
      parameters: [
        query('type', 'Only what is followed of this kind.', {
          type: 'string',
          enum: FOLLOWED_SECTIONS,
        }),
      ],
    }),
  },
  '/api/me/follows/{type}/{documentId}': {
    parameters: [FOLLOW_TYPE, target('documentId')],
    get: own('getFollow', 'Whether the reader follows something', 'FollowResponse', {
      answers: NOT_FOUND,
    }),
    put: own('follow', 'Follow something', 'FollowResponse', {
      description: 'However often it is asked for. At most 300.',
      answers: { ...NOT_FOUND, ...WRITTEN, ...CONFLICT },
    }),
    delete: own('unfollow', 'Follow something no more', null, {
      answers: { ...NOT_FOUND, ...WRITTEN },
    }),
  },
  '/api/me/bookmarks': {
    get: own('listBookmarks', 'The stories that the reader keeps', 'BookmarkList', {
      description:
        'The newest bookmark first. One of a story that was unpublished or taken back stays, and says so.',
      parameters: PAGE,
    }),
  },
  '/api/me/bookmarks/{documentId}': {
    parameters: [target('documentId')],
    get: own('getBookmark', 'Whether the reader keeps a story', 'BookmarkResponse', {
      answers: NOT_FOUND,
    }),
    put: own('keepBookmark', 'Keep a story', 'BookmarkResponse', {
      description: 'However often it is asked for. At most 1000.',
      answers: { ...NOT_FOUND, ...WRITTEN, ...CONFLICT },
    }),
    delete: own('dropBookmark', 'Keep a story no more', null, { answers: WRITTEN }),
  },
  '/api/me/history': {
    get: own('listReadings', 'What the reader has read', 'ReadingList', {
      description: 'The last first; nothing for who keeps no history.',
      parameters: [
        ...PAGE,
        query('unfinished', 'Only what the reader can go on with: less than 90 percent is read.', {
          type: 'boolean',
          default: false,
        }),
      ],
    }),
    delete: own('forgetReadings', 'Forget everything that was read', null, { answers: WRITTEN }),
  },
  '/api/me/history/{documentId}': {
    parameters: [target('documentId')],
    put: own('noteReading', 'Note how far a story is read', 'ReadingResponse', {
      description:
        'The farthest counts: who opens a story again has still come as far. Refused (409) while the history is off, as it is until a reader turns it on.',
      input: 'ReadingInput',
      answers: { ...NOT_FOUND, ...WRITTEN, ...CONFLICT },
    }),
    delete: own('forgetReading', 'Forget that a story was read', null, { answers: WRITTEN }),
  },
  '/api/feeds/local': {
    get: {
      operationId: 'getLocalFeed',
      summary: 'The news of somebody at home in a region',
      description:
        'The feed that readers with an account get, of one region and without an account.',
      tags: ['Feeds'],
      security: ANYONE,
      parameters: [
        { ...query('region', 'The slug of a region.', { type: 'string' }), required: true },
        ...PAGE,
        EXPLAIN,
        ...LANGUAGE,
        parameter('IfNoneMatch'),
      ],
      responses: {
        200: publicAnswer('The news of somebody at home in a region.', 'LocalFeed'),
        ...sharedAnswers(304, 400),
      },
    },
  },
  '/api/feeds/nearest-region': {
    post: {
      operationId: 'findNearestRegion',
      summary: 'The regency at a position',
      description:
        'The one with the nearest populated place. The position is sent in the body, so that no log and no cache keeps it; it is stored nowhere.',
      tags: ['Feeds'],
      security: ANYONE,
      requestBody: { required: true, ...jsonBody(refTo('schemas', 'PositionInput')) },
      responses: {
        200: privateAnswer('The regency.', 'NearestRegion'),
        ...sharedAnswers(400, 404, 413),
      },
    },
  },
};
