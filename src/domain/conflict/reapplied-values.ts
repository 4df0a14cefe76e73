import { isRelationChange, type Values } from './changed-values';

const isPart = (value: unknown): value is Values =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !isRelationChange(value) &&
  !('documentId' in value);

/** Strapi refuses the number of a row that the story has no longer. */
function onTop(saved: unknown, mine: unknown): unknown {
  if (Array.isArray(mine)) {
    const rows = Array.isArray(saved) ? saved.filter(isPart) : [];
    const known = new Set(rows.map(({ id }) => id));
    return mine.map((row) => {
      if (!isPart(row) || !('id' in row) || known.has(row.id)) {
        return row;
      }
      const { id: _gone, ...rest } = row;
      return rest;
    });
  }
  if (!isPart(mine)) {
    return mine;
  }
  const { id: _opened, ...rest } = mine;
  return isPart(saved) && saved.id !== undefined ? { ...rest, id: saved.id } : rest;
}

/**
 * What a form holds once an editor's own writing is put over the version that was saved meanwhile: its
 * revision is the new one, so that the next save is about that version.
 *
 * @param saved what the form holds of the new version
 * @param written the names of the fields that the editor has written
 */
export function reappliedValues(saved: Values, form: Values, written: readonly string[]): Values {
  return {
    ...saved,
    ...Object.fromEntries(written.map((field) => [field, onTop(saved[field], form[field])])),
  };
}
