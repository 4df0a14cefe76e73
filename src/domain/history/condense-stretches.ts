import type { Stretch } from './compare-texts';

/** Characters around a change that are shown with it. */
const CONTEXT = 160;

/** What stands for what is left out. */
const GAP = '[…]';

/** Up to a space, so that no word is cut. */
const endOf = (text: string): string => {
  const part = text.slice(-CONTEXT);
  return part.slice(part.search(/\s/) + 1);
};

const beginningOf = (text: string): string => {
  const part = text.slice(0, CONTEXT);
  return part.slice(0, Math.max(part.search(/\s\S*$/), 0));
};

/**
 * The changes of a text with what stands around them: of a long stretch that stayed, only what is near
 * a change. A text without a change is left as it is.
 */
export function condenseStretches(stretches: readonly Stretch[]): Stretch[] {
  const last = stretches.length - 1;
  if (last < 1) {
    return [...stretches];
  }
  return stretches.map(({ kind, text }, place) => {
    if (kind !== 'same' || text.length <= 2 * CONTEXT) {
      return { kind, text };
    }
    const before = place === 0 ? '' : beginningOf(text);
    const after = place === last ? '' : endOf(text);
    return { kind, text: [before, GAP, after].filter((part) => part !== '').join('\n') };
  });
}
