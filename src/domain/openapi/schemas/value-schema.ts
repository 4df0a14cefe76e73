import type { ValueAttribute } from '../api-model';
import type { JsonObject } from '../json';
import { refTo } from '../references';

function bareSchema(attribute: ValueAttribute): JsonObject {
  switch (attribute.valueType) {
    case 'string':
      return { type: 'string' };
    case 'email':
      return { type: 'string', format: 'email' };
    case 'date-time':
      return { type: 'string', format: 'date-time' };
    case 'enumeration':
      return { type: 'string', enum: attribute.choices ?? [] };
    case 'integer':
      return { type: 'integer' };
    case 'number':
      return { type: 'number' };
    case 'boolean':
      return { type: 'boolean' };
    case 'blocks':
      return { type: 'array', items: refTo('schemas', 'Block') };
    case 'json':
      return {};
  }
}

/** The schema of an attribute's value, null aside. */
export function valueSchema(attribute: ValueAttribute): JsonObject {
  const { maxLength, pattern, minimum, maximum } = attribute;
  return {
    ...bareSchema(attribute),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}
