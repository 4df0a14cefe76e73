import type { Link, Snapshot } from './snapshot';

const isLink = (value: object): value is Link =>
  'documentId' in value && 'id' in value && 'name' in value;

/** A database orders keys as it likes, an empty field reads as one that was never filled in, and what
 * is linked stays the same when it gets another name. */
function normalise(_key: string, value: unknown): unknown {
  if (value === '') {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return value;
  }
  return isLink(value)
    ? (value.documentId ?? value.id)
    : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const sameness = (value: unknown): string => JSON.stringify(value ?? null, normalise);

/** A text that two snapshots share exactly when they say the same. */
export const snapshotKey = (snapshot: Snapshot): string => sameness(snapshot);

/** The names of the fields that are not the same, in the order of the later snapshot. */
export function changedFields(before: Snapshot, after: Snapshot): string[] {
  const names = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...names].filter((name) => sameness(before[name]) !== sameness(after[name]));
}
