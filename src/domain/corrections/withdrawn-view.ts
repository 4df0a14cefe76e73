/** What readers are still told of a story that was taken back; its reason is among the corrections. */
const TOLD: ReadonlySet<string> = new Set([
  'id',
  'documentId',
  'headline',
  'slug',
  'genre',
  'region',
  'editions',
  'corrections',
  'datePublished',
  'dateModified',
  'publishedAt',
  'createdAt',
  'updatedAt',
  'relativeTime',
  'retracted',
]);

/**
 * A retracted story as an answer holds it: everything but the notice is null, or an empty list where
 * a list stood, so that an answer keeps the shape that was asked for.
 */
export function withdrawnView(story: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(story).map(([name, value]) => {
      if (TOLD.has(name)) {
        return [name, value];
      }
      return [name, Array.isArray(value) && name !== 'body' ? [] : null];
    }),
  );
}
