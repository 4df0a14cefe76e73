/** A NUL character, or half of a surrogate pair. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

/**
 * The path to the first text or key in `value` that cannot be stored, or null: PostgreSQL's text
 * and jsonb types refuse NUL, and jsonb half a surrogate pair (PostgreSQL manual, 8.3 and 8.14).
 */
export function findUnstorableText(value: unknown, path: string[] = []): string[] | null {
  if (typeof value === 'string') {
    return UNSTORABLE.test(value) ? path : null;
  }
  if (typeof value !== 'object' || value === null) {
    return null;
  }
  for (const [key, nested] of Object.entries(value)) {
    if (UNSTORABLE.test(key)) {
      return path;
    }
    const found = findUnstorableText(nested, [...path, key]);
    if (found) {
      return found;
    }
  }
  return null;
}
