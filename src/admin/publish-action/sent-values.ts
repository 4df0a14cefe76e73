/**
 * What the content manager sends of a form: links as their `apiData`, everything else as it is. As
 * Strapi's own buttons do it (content-manager, DocumentActions.tsx).
 */
export function sentValues(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sentValues);
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) {
    return value;
  }
  if ('apiData' in value) {
    return value.apiData;
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, sentValues(each)]));
}
