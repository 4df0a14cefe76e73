import type { JsonObject } from '../json';
import { jsonBody, parameter, refTo } from '../references';
import { sharedAnswers } from '../responses';
import { ANYONE } from '../security';
import { publicAnswer } from './collection-operations';

const tags = ['Feeds'];

/** What every feed understands. */
const LABELS = [parameter('Lang'), parameter('AcceptLanguage'), parameter('IfNoneMatch')];
const PAGE = [parameter('FeedLimit'), parameter('After'), ...LABELS];

const feed = (
  operationId: string,
  summary: string,
  schema: string,
  { description, parameters = PAGE }: { description?: string; parameters?: JsonObject[] } = {},
): JsonObject => ({
  operationId,
  summary,
  ...(description === undefined ? {} : { description }),
  tags,
  security: ANYONE,
  parameters,
  responses: {
    200: publicAnswer(`${summary}.`, schema),
    ...sharedAnswers(304, 400),
  },
});

/** The feed of one region, channel, author or tag: each is found by its slug. */
function feedBySlug(
  operationId: string,
  summary: string,
  schema: string,
  options: { description?: string; parameters?: JsonObject[] } = {},
): JsonObject {
  const operation = feed(operationId, summary, schema, options);
  return {
    parameters: [parameter('Slug')],
    get: {
      ...operation,
      responses: {
        ...(operation.responses as JsonObject),
        301: {
          description: 'A former slug: the feed has moved.',
          headers: {
            'Cache-Control': refTo('headers', 'PrivateCacheControl'),
            Location: refTo('headers', 'Location'),
          },
          ...jsonBody(refTo('schemas', 'MovedName')),
        },
        ...sharedAnswers(404),
      },
    },
  };
}

const related = feed('getRelatedFeed', 'Stories related to one (Artikel Terkait)', 'RelatedFeed', {
  description:
    "The editor's picks first, then the best by shared tags, channel, region and recency.",
  parameters: [parameter('RelatedLimit'), ...LABELS],
});

/** Every list of a news site, in one call each. */
export const FEED_OPERATIONS: JsonObject = {
  '/api/feeds/latest': {
    get: feed('getLatestFeed', 'The newest stories (Berita Terkini)', 'Feed'),
  },
  '/api/feeds/top': {
    get: feed('getTopFeed', 'The most urgent of the newest stories', 'RelatedFeed', {
      description: 'By urgency, where each step is worth twelve hours of newness.',
      parameters: [parameter('TopLimit'), ...LABELS],
    }),
  },
  '/api/feeds/channels/{slug}': feedBySlug(
    'getChannelFeed',
    'The newest stories of a channel',
    'ChannelFeed',
  ),
  '/api/feeds/regions/{slug}': feedBySlug(
    'getRegionFeed',
    "The newest stories that a region's edition carries",
    'RegionFeed',
    { parameters: [parameter('IncludeChildren'), ...PAGE] },
  ),
  '/api/feeds/authors/{slug}': feedBySlug(
    'getAuthorFeed',
    'The newest stories by an author',
    'AuthorFeed',
  ),
  '/api/feeds/tags/{slug}': feedBySlug('getTagFeed', 'The newest stories with a tag', 'TagFeed'),
  '/api/feeds/related/{id}': {
    parameters: [parameter('DocumentId')],
    get: {
      ...related,
      responses: { ...(related.responses as JsonObject), ...sharedAnswers(404) },
    },
  },
  '/api/feeds/network': {
    get: feed(
      'getNetworkFeed',
      'The newest story of each edition (Network Updates)',
      'NetworkFeed',
      {
        description: 'The edition with the freshest story comes first.',
      },
    ),
  },
};
