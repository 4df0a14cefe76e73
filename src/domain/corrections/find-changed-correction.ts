import type { RecordedCorrection, WrittenCorrection } from './correction';

/** A date that is left out of a save means the one that is known. */
function isSame(recorded: RecordedCorrection, written: WrittenCorrection | undefined): boolean {
  return (
    written !== undefined &&
    written.kind === recorded.kind &&
    written.text === recorded.text &&
    (written.datePublished === null ||
      new Date(written.datePublished).getTime() === new Date(recorded.datePublished).getTime())
  );
}

/**
 * The place of the first entry that readers have seen and that would be changed, removed or moved,
 * or null: what is written may only follow what is recorded.
 */
export function findChangedCorrection(
  recorded: readonly RecordedCorrection[],
  written: readonly WrittenCorrection[],
): number | null {
  const at = recorded.findIndex((entry, place) => !isSame(entry, written[place]));
  return at === -1 ? null : at;
}
