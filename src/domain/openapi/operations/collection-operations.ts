import type { CollectionType } from '../api-model';
import { PRIVATE_HEADERS, PUBLIC_HEADERS } from '../headers';
import type { JsonObject } from '../json';
import { listParameters, shapeParameters } from '../parameters';
import { jsonBody, parameter, refTo } from '../references';
import { sharedAnswers } from '../responses';
import { requiredInput } from '../schemas/input-schema';
import { ANYONE, TOKEN_ONLY } from '../security';

/** The answer to a read that anyone may make. */
export const publicAnswer = (description: string, schema: string): JsonObject => ({
  description,
  headers: PUBLIC_HEADERS,
  ...jsonBody(refTo('schemas', schema)),
});

/** The answer to a caller with a token. */
export const privateAnswer = (description: string, schema: string): JsonObject => ({
  description,
  headers: PRIVATE_HEADERS,
  ...jsonBody(refTo('schemas', schema)),
});

function dataBody(type: CollectionType, required: readonly string[]): JsonObject {
  const input = refTo('schemas', `${type.name}Input`);
  return {
    required: true,
    ...jsonBody({
      type: 'object',
      properties: { data: required.length > 0 ? { allOf: [input, { required }] } : input },
      required: ['data'],
    }),
  };
}

/** The endpoints that Strapi generates for a collection type. */
export function collectionOperations(type: CollectionType): JsonObject {
  const { name, plural, path, hasDrafts } = type;
  const tags = [plural];
  const words = { one: name.toLowerCase(), many: plural.toLowerCase() };
  const document = `${name}Response`;
  const shape = shapeParameters(type);
  const written = [...shape, ...(hasDrafts ? [parameter('WriteStatus')] : [])];
  const draftNote: JsonObject = hasDrafts
    ? { description: 'A draft, unless `status=published`.' }
    : {};

  return {
    [`/api/${path}`]: {
      get: {
        operationId: `list${plural}`,
        summary: `List ${words.many}`,
        tags,
        security: ANYONE,
        parameters: listParameters(type),
        responses: {
          200: publicAnswer(`A page of ${words.many}.`, `${name}ListResponse`),
          ...sharedAnswers(304, 400, 401, 403),
        },
      },
      post: {
        operationId: `create${name}`,
        summary: `Create one of the ${words.many}`,
        ...draftNote,
        tags,
        security: TOKEN_ONLY,
        parameters: written,
        requestBody: dataBody(type, requiredInput(type)),
        responses: {
          201: privateAnswer('What was created.', document),
          ...sharedAnswers(400, 401, 403, 413),
        },
      },
    },
    [`/api/${path}/{id}`]: {
      parameters: [parameter('DocumentId')],
      get: {
        operationId: `get${name}`,
        summary: `Read one of the ${words.many}`,
        tags,
        security: ANYONE,
        parameters: [
          ...shape,
          ...(hasDrafts ? [parameter('Status')] : []),
          parameter('IfNoneMatch'),
        ],
        responses: {
          200: publicAnswer(`The ${words.one}.`, document),
          ...sharedAnswers(304, 400, 401, 403, 404),
        },
      },
      put: {
        operationId: `update${name}`,
        summary: `Change one of the ${words.many}`,
        ...draftNote,
        tags,
        security: TOKEN_ONLY,
        parameters: written,
        requestBody: dataBody(type, []),
        responses: {
          200: privateAnswer('What it is now.', document),
          ...sharedAnswers(400, 401, 403, 404, 413),
        },
      },
      delete: {
        operationId: `delete${name}`,
        summary: `Delete one of the ${words.many}`,
        tags,
        security: TOKEN_ONLY,
        responses: {
          204: { description: 'It is not there any more.', headers: PRIVATE_HEADERS },
          ...sharedAnswers(400, 401, 403),
        },
      },
    },
  };
}
