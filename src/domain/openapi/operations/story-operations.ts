import type { CollectionType } from '../api-model';
import type { JsonObject } from '../json';
import { shapeParameters } from '../parameters';
import { jsonBody, refTo } from '../references';
import { sharedAnswers } from '../responses';
import { ANYONE, TOKEN_ONLY } from '../security';
import { privateAnswer, publicAnswer } from './collection-operations';

const parameter = (name: string) => refTo('parameters', name);

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
  };
}
