import { changedFields } from './changed-fields';
import { compareTexts, type Stretch } from './compare-texts';
import { fieldText } from './field-text';
import type { Snapshot } from './snapshot';

/** One field of two versions, to be read side by side. */
export interface ComparedField {
  readonly field: string;
  readonly changed: boolean;
  readonly from: string;
  readonly to: string;
  readonly diff: readonly Stretch[];
}

/**
 * The fields that say something in one version or the other, as texts.
 *
 * @param order the fields' names as the type has them: a database orders keys as it likes
 */
export function compareSnapshots(
  order: readonly string[],
  from: Snapshot,
  to: Snapshot,
): ComparedField[] {
  const changed = new Set(changedFields(from, to));
  return [...new Set([...order, ...Object.keys(to), ...Object.keys(from)])]
    .map((field) => ({ field, from: fieldText(from[field]), to: fieldText(to[field]) }))
    .filter((compared) => compared.from !== '' || compared.to !== '')
    .map((compared) => ({
      ...compared,
      changed: changed.has(compared.field),
      diff: compareTexts(compared.from, compared.to),
    }));
}
