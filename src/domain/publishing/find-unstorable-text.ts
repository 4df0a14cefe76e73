/**
 * The path to the first text in `value` that holds a NUL character, or null. PostgreSQL's text and
 * jsonb types refuse it (PostgreSQL manual, 8.3 and 8.14).
 */
export function findUnstorableText(value: unknown, path: string[] = []): string[] | null {
  if (typeof value === 'string') {
    return value.includes('\u0000') ? path : null;
  }
  if (typeof value !== 'object' || value === null) {
    return null;
  }
  for (const [key, nested] of Object.entries(value)) {
    const found = findUnstorableText(nested, [...path, key]);
    if (found) {
      return found;
    }
  }
  return null;
}
