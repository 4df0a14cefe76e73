import type { JsonObject } from './json';

/** The same schema, with null allowed beside its values. */
export function nullable(schema: JsonObject): JsonObject {
  if (typeof schema.type !== 'string') {
    return { oneOf: [schema, { type: 'null' }] };
  }
  const choices = schema.enum;
  return {
    ...schema,
    type: [schema.type, 'null'],
    ...(Array.isArray(choices) ? { enum: [...choices, null] } : {}),
  };
}
