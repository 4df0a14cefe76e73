type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const hasChanges = (value: unknown): value is Fields => isObject(value) && 'connect' in value;

/** Strapi sends a relation counted; its regions in full, to those whose desk depends on them. */
function countOf(stored: unknown): number {
  if (Array.isArray(stored)) {
    return stored.length;
  }
  if (!isObject(stored)) {
    return 0;
  }
  return typeof stored.count === 'number' ? stored.count : 1;
}

/**
 * What the checklist is asked about: the form's values, in which a relation is only what was connected
 * and disconnected since the form was opened, with the count of what is stored beside it.
 */
export function formToCheck(values: Fields, stored: Fields | undefined): Fields {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      hasChanges(value) ? { ...value, count: countOf(stored?.[name]) } : value,
    ]),
  );
}
