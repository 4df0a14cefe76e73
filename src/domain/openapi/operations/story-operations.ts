import type { CollectionType } from '../api-model';
import { PUBLIC_HEADERS } from '../headers';
import type { JsonObject } from '../json';
import { shapeParameters } from '../parameters';
import { jsonBody, parameter, refTo } from '../references';
import { sharedAnswers } from '../responses';
import { ANYONE, PREVIEW_LINK, TOKEN_ONLY } from '../security';
import { privateAnswer, publicAnswer } from './collection-operations';

const FORMAT_HEADERS: JsonObject = {
  ...PUBLIC_HEADERS,
  'Last-Modified': {
    description: 'When a reader last saw something of the story change.',
    schema: { type: 'string' },
  },
};

const FORMAT_PARAMETERS: readonly JsonObject[] = [
  parameter('Lang'),
  parameter('IfNoneMatch'),
  {
    name: 'If-Modified-Since',
    in: 'header',
    description: 'The Last-Modified of the answer that the caller has.',
    schema: { type: 'string' },
  },
];

/** A published story in a format of others, the same for every caller. */
const inFormat = (
  operation: { operationId: string; summary: string; description: string; tags: string[] },
  mediaType: string,
  schema: string,
): JsonObject => ({
  parameters: [parameter('DocumentId')],
  get: {
    ...operation,
    security: ANYONE,
    parameters: FORMAT_PARAMETERS,
    responses: {
      200: {
        description: 'The story.',
        headers: FORMAT_HEADERS,
        content: { [mediaType]: { schema: refTo('schemas', schema) } },
      },
      ...sharedAnswers(304, 400, 401, 403, 404),
    },
  },
});

/** The endpoints of stories beside the generated ones. */
export function storyOperations(article: CollectionType): JsonObject {
  const tags = [article.plural];
  const shape = shapeParameters(article);

  return {
    '/api/articles/slug/{slug}': {
      parameters: [parameter('Slug')],
      get: {
        operationId: 'getArticleBySlug',
        summary: 'Read a story by its address',
        tags,
        security: ANYONE,
        parameters: [...shape, parameter('Status'), parameter('IfNoneMatch')],
        responses: {
          200: publicAnswer('The story.', 'ArticleResponse'),
          301: {
            description: 'A former address: the story has moved.',
            headers: {
              'Cache-Control': refTo('headers', 'PrivateCacheControl'),
              Location: refTo('headers', 'Location'),
            },
            ...jsonBody(refTo('schemas', 'MovedStory')),
          },
          ...sharedAnswers(304, 400, 401, 403, 404),
        },
      },
    },
    '/api/articles/{id}/preview': {
      parameters: [parameter('DocumentId')],
      get: {
        operationId: 'previewArticle',
        summary: 'Read the draft of a story',
        description: 'Needs an API token with the preview permission.',
        tags,
        security: TOKEN_ONLY,
        parameters: shape,
        responses: {
          200: privateAnswer('The draft.', 'ArticleResponse'),
          ...sharedAnswers(400, 401, 403, 404),
        },
      },
    },
    '/api/preview': {
      get: {
        operationId: 'openPreview',
        summary: 'Read the draft that a link to a preview opens',
        description:
          'For the public site, which shows it to the editor who asked for the preview. Answers 403 to a token that is not known (`details.reason` is `unknown-link`) or has expired (`expired-link`).',
        tags,
        security: PREVIEW_LINK,
        parameters: [parameter('Lang'), parameter('AcceptLanguage')],
        responses: {
          200: privateAnswer('The draft, with all that its page shows.', 'ArticleResponse'),
          ...sharedAnswers(400, 403, 404),
        },
      },
    },
    '/api/articles/{id}/json-ld': inFormat(
      {
        operationId: 'getArticleJsonLd',
        summary: 'Read a story as schema.org JSON-LD',
        description: 'For search engines; its addresses are those of the public site.',
        tags,
      },
      'application/ld+json',
      'NewsArticle',
    ),
    '/api/articles/{id}/ninjs': inFormat(
      {
        operationId: 'getArticleNinjs',
        summary: 'Read a story as IPTC ninjs 3.1',
        description: 'For other newsrooms: what `npm run import` reads, with nothing lost.',
        tags,
      },
      'application/json',
      'Ninjs',
    ),
  };
}
