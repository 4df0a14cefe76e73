import { changedFields, fieldText, type Snapshot } from '../history';

/** Characters of a field's text in the details; the rest is in the history, or told by nobody. */
const LONGEST = 200;

/** A field of a snapshot as the log tells it. */
export const briefText = (value: unknown): string => fieldText(value).slice(0, LONGEST);

/** What colleagues call a thing; null when it has no name. */
export const titleOf = (snapshot: Snapshot | null | undefined): string | null =>
  briefText(snapshot?.headline ?? snapshot?.name ?? snapshot?.label) || null;

/** Each changed field, from what to what. */
export function changesOf(
  before: Snapshot,
  after: Snapshot,
): Record<string, { from: string; to: string }> {
  return Object.fromEntries(
    changedFields(before, after).map((name) => [
      name,
      { from: briefText(before[name]), to: briefText(after[name]) },
    ]),
  );
}
