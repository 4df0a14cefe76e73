import type { Json, JsonObject } from './json';

function sortKeys(value: Json): Json {
  if (Array.isArray(value)) {
    return value.map(sortKeys);
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, nested]) => [key, sortKeys(nested)]));
  }
  return value;
}

/** The text of a document: sorted keys, so that the same content is always the same bytes. */
export function printDocument(document: JsonObject): string {
  return `${JSON.stringify(sortKeys(document), null, 2)}\n`;
}
