/** What a form holds of a document, or what the server answered of it, by the names of its fields. */
export type Values = Readonly<Record<string, unknown>>;

/** What tells one version from another, and what only a server writes: no editor's text. */
const NOT_WRITTEN: ReadonlySet<string> = new Set(['revision', 'step', 'status', 'localizations']);

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A relation in a form: what was linked and unlinked since it was opened, and not what is linked. */
export interface RelationChange {
  readonly connect: readonly unknown[];
  readonly disconnect: readonly unknown[];
}

export const isRelationChange = (value: unknown): value is RelationChange =>
  isObject(value) && Array.isArray(value.connect) && Array.isArray(value.disconnect);

/** Without what the form adds for itself, and with nothing for what is empty. */
function bare(value: unknown): unknown {
  if (value === '' || value === undefined) {
    return null;
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? null : value.map(bare);
  }
  if (!isObject(value)) {
    return value;
  }
  const entries = Object.entries(value)
    .filter(([name]) => name !== '__temp_key__')
    .map(([name, inner]) => [name, bare(inner)] as const)
    .filter(([, inner]) => inner !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

const sameness = (value: unknown): string => JSON.stringify(bare(value));

const isChanged = (stored: unknown, value: unknown): boolean =>
  isRelationChange(value)
    ? value.connect.length + value.disconnect.length > 0
    : sameness(stored) !== sameness(value);

/** The fields that an editor has written in a form, which holds them all, in the order of the form. */
export function writtenFields(opened: Values, form: Values): string[] {
  return Object.keys(form).filter(
    (name) => !NOT_WRITTEN.has(name) && isChanged(opened[name], form[name]),
  );
}

/**
 * The fields of a form that are not the same in two answers of the server. Of a relation it tells how
 * many are linked, and a change of one for another is not seen.
 */
export function fieldsChangedBetween(opened: Values, now: Values, form: Values): string[] {
  return Object.keys(form).filter(
    (name) => !NOT_WRITTEN.has(name) && sameness(opened[name]) !== sameness(now[name]),
  );
}
