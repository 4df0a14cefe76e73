import { canonicalJson } from '../canonical-json';
import type { Link, Snapshot } from './snapshot';

const isLink = (value: object): value is Link =>
  'documentId' in value && 'id' in value && 'name' in value;

/** What is linked stays the same when it gets another name. */
const sameness = (value: unknown): string =>
  canonicalJson(value, (object) => (isLink(object) ? (object.documentId ?? object.id) : object));

/** A text that two snapshots share exactly when they say the same. */
export const snapshotKey = (snapshot: Snapshot): string => sameness(snapshot);

/** The names of the fields that are not the same, in the order of the later snapshot. */
export function changedFields(before: Snapshot, after: Snapshot): string[] {
  const names = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...names].filter((name) => sameness(before[name]) !== sameness(after[name]));
}
