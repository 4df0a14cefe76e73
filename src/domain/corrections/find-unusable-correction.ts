import type { WrittenCorrection } from './correction';

export interface UnusableCorrection {
  /** Its place among the entries, from 0. */
  readonly place: number;
  readonly field: 'kind' | 'text';
}

/** The first entry that cannot be published: readers are told what it is, and the reason in words. */
export function findUnusableCorrection(
  entries: readonly WrittenCorrection[],
): UnusableCorrection | null {
  for (const [place, { kind, text }] of entries.entries()) {
    if (!kind) {
      return { place, field: 'kind' };
    }
    if (!text?.trim()) {
      return { place, field: 'text' };
    }
  }
  return null;
}
