import type { CollectionType } from '../api-model';
import type { JsonObject } from '../json';
import { refTo } from '../references';

/** How answers wrap the documents of a type: one, and a list. */
export function envelopeSchemas({ name }: CollectionType): JsonObject {
  const document = refTo('schemas', name);
  return {
    [`${name}Response`]: {
      type: 'object',
      properties: { data: document, meta: { type: 'object', properties: {} } },
      required: ['data', 'meta'],
    },
    [`${name}ListResponse`]: {
      type: 'object',
      properties: {
        data: { type: 'array', items: document },
        meta: {
          type: 'object',
          properties: { pagination: refTo('schemas', 'Pagination') },
          required: ['pagination'],
        },
      },
      required: ['data', 'meta'],
    },
  };
}
