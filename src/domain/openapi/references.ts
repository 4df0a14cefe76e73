import type { JsonObject } from './json';

type Section = 'schemas' | 'parameters' | 'headers' | 'responses';

/** A reference to a named part of the same document. */
export function refTo(section: Section, name: string): JsonObject {
  return { $ref: `#/components/${section}/${name}` };
}

/** A reference to one of the shared parameters. */
export const parameter = (name: string): JsonObject => refTo('parameters', name);

/** The content of a JSON body that follows a named schema. */
export function jsonBody(schema: JsonObject): JsonObject {
  return { content: { 'application/json': { schema } } };
}
