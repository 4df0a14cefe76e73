import type { JsonObject } from '../json';
import { jsonBody, refTo } from '../references';
import { sharedAnswers } from '../responses';

const tags = ['Formats'];

/** These need no token, and look at none. */
const OPEN: readonly JsonObject[] = [{}];

const header = (description: string): JsonObject => ({ description, schema: { type: 'string' } });

const HEADERS: JsonObject = {
  'Cache-Control': header('`public`, with a `max-age` in seconds.'),
  ETag: header('Names this very answer.'),
  'Last-Modified': header('When a story in it last changed; absent when it has none.'),
};

const CONDITIONS: readonly JsonObject[] = [
  refTo('parameters', 'IfNoneMatch'),
  {
    name: 'If-Modified-Since',
    in: 'header',
    description: 'The Last-Modified of the answer that the caller has.',
    schema: { type: 'string' },
  },
];

const NOT_MODIFIED: JsonObject = { description: 'The caller has this answer.', headers: HEADERS };

const pathParameter = (name: string, description: string, schema: JsonObject): JsonObject => ({
  name,
  in: 'path',
  required: true,
  description,
  schema,
});

const XML = { type: 'string' };
const JSON_FEED = {
  type: 'object',
  description: 'A JSON Feed 1.1, as jsonfeed.org describes it.',
  additionalProperties: true,
};

const read = (
  operationId: string,
  summary: string,
  mediaType: string,
  schema: JsonObject,
): JsonObject => ({
  operationId,
  summary,
  tags,
  security: OPEN,
  parameters: CONDITIONS,
  responses: {
    200: { description: `${summary}.`, headers: HEADERS, content: { [mediaType]: { schema } } },
    304: NOT_MODIFIED,
  },
});

const FORMATS = [
  { ending: 'rss', format: 'Rss', title: 'RSS 2.0', mediaType: 'application/rss+xml', schema: XML },
  {
    ending: 'atom',
    format: 'Atom',
    title: 'Atom 1.0',
    mediaType: 'application/atom+xml',
    schema: XML,
  },
  {
    ending: 'json',
    format: 'Json',
    title: 'JSON Feed 1.1',
    mediaType: 'application/feed+json',
    schema: JSON_FEED,
  },
];

const SECTIONS = [
  { path: 'channels', subject: 'Channel', title: 'The newest stories of a channel' },
  {
    path: 'regions',
    subject: 'Region',
    title: "The newest stories that a region's edition carries",
  },
  { path: 'authors', subject: 'Author', title: 'The newest stories by an author' },
  { path: 'tags', subject: 'Tag', title: 'The newest stories with a tag' },
];

const MOVED: JsonObject = {
  description: 'A former slug: the feed has moved.',
  headers: {
    'Cache-Control': refTo('headers', 'PrivateCacheControl'),
    Location: header('Where the same format of the feed is now.'),
  },
  ...jsonBody(refTo('schemas', 'MovedName')),
};

const withAnswers = (operation: JsonObject, answers: JsonObject): JsonObject => ({
  ...operation,
  responses: { ...(operation.responses as JsonObject), ...answers },
});

const latestFeeds: [string, JsonObject][] = FORMATS.map(
  ({ ending, format, title, mediaType, schema }) => [
    `/feeds/latest.${ending}`,
    {
      get: read(`getLatest${format}`, `The newest stories as ${title}`, mediaType, schema),
    },
  ],
);

const sectionFeeds: [string, JsonObject][] = SECTIONS.flatMap(({ path, subject, title }) =>
  FORMATS.map(({ ending, format, title: name, mediaType, schema }): [string, JsonObject] => [
    `/feeds/${path}/{slug}.${ending}`,
    {
      parameters: [refTo('parameters', 'Slug')],
      get: withAnswers(read(`get${subject}${format}`, `${title}, as ${name}`, mediaType, schema), {
        301: MOVED,
        ...sharedAnswers(404),
      }),
    },
  ]),
);

const PAGE = pathParameter('page', 'The second file is 2; the first has no number.', {
  type: 'integer',
  minimum: 2,
});
const MONTH = pathParameter('month', 'A month of UTC, as 2026-11.', {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}$',
});

const sitemap = (operationId: string, summary: string) =>
  read(operationId, summary, 'application/xml', XML);

/**
 * The feeds, sitemaps and robots.txt at the server's root, which the public site passes through
 * under its own address.
 */
export const SYNDICATION_OPERATIONS: JsonObject = {
  ...Object.fromEntries(latestFeeds),
  ...Object.fromEntries(sectionFeeds),
  '/sitemap.xml': { get: sitemap('getSitemapIndex', 'The list of all sitemaps') },
  '/sitemap-news.xml': {
    get: sitemap(
      'getNewsSitemap',
      'The newest 1,000 stories of the last two days, for Google News',
    ),
  },
  '/sitemap-news-{page}.xml': {
    parameters: [PAGE],
    get: withAnswers(
      sitemap('getNewsSitemapPage', 'The next 1,000 stories of the last two days'),
      sharedAnswers(404),
    ),
  },
  '/sitemap-{month}.xml': {
    parameters: [MONTH],
    get: withAnswers(
      sitemap('getMonthSitemap', 'The stories first published in a month'),
      sharedAnswers(404),
    ),
  },
  '/sitemap-{month}-{page}.xml': {
    parameters: [MONTH, PAGE],
    get: withAnswers(
      sitemap('getMonthSitemapPage', 'The next 50,000 stories of a month'),
      sharedAnswers(404),
    ),
  },
  '/robots.txt': {
    get: read('getRobots', 'What robots may read, and where the sitemap is', 'text/plain', XML),
  },
};
