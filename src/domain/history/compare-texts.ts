/** A stretch of text that stayed, came or went. */
export interface Stretch {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Steps of one comparison, about a tenth of a second; what would take more counts as rewritten. */
const MOST_STEPS = 4_000_000;

const LINES = /[^\n]*\n|[^\n]+$/g;
const WORDS = /\s+|[^\s]+/g;

const cut = (text: string, pieces: RegExp): string[] => text.match(pieces) ?? [];

function sharedStart(before: readonly string[], after: readonly string[]): number {
  const most = Math.min(before.length, after.length);
  let shared = 0;
  while (shared < most && before[shared] === after[shared]) {
    shared += 1;
  }
  return shared;
}

/** Where the pieces that both share stand, in order and as many as possible: a longest common subsequence. */
function sharedPieces(before: readonly string[], after: readonly string[]): [number, number][] {
  const width = after.length + 1;
  const longest = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number) => longest[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      longest[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const shared: [number, number][] = [];
  let row = 0;
  let column = 0;
  while (row < before.length && column < after.length) {
    if (before[row] === after[column]) {
      shared.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) {
      row += 1;
    } else {
      column += 1;
    }
  }
  return shared;
}

type Compare = (before: string, after: string) => Stretch[];

const rewritten: Compare = (before, after) => [
  { kind: 'removed', text: before },
  { kind: 'added', text: after },
];

/** Compares piece by piece; what lies between two shared ones is left to `between`. */
function comparePieces(
  before: readonly string[],
  after: readonly string[],
  between: Compare,
): Stretch[] {
  const start = sharedStart(before, after);
  const rest = [before.slice(start), after.slice(start)] as const;
  const end = sharedStart([...rest[0]].reverse(), [...rest[1]].reverse());
  const [changed, changedTo] = rest.map((pieces) => pieces.slice(0, pieces.length - end));
  const stretches: Stretch[] = [{ kind: 'same', text: before.slice(0, start).join('') }];
  if (changed && changedTo) {
    const isTooLong = changed.length * changedTo.length > MOST_STEPS;
    const shared = isTooLong ? [] : sharedPieces(changed, changedTo);
    let from: readonly [number, number] = [0, 0];
    for (const [row, column] of [...shared, [changed.length, changedTo.length] as const]) {
      stretches.push(
        ...between(changed.slice(from[0], row).join(''), changedTo.slice(from[1], column).join('')),
        { kind: 'same', text: changed[row] ?? '' },
      );
      from = [row + 1, column + 1];
    }
  }
  return [...stretches, { kind: 'same', text: before.slice(before.length - end).join('') }];
}

/** Without what is empty, and with neighbours of one kind put together. */
function tidy(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const { kind, text } of stretches.filter((stretch) => stretch.text !== '')) {
    const last = result.at(-1);
    if (last?.kind === kind) {
      result[result.length - 1] = { kind, text: last.text + text };
    } else {
      result.push({ kind, text });
    }
  }
  return result;
}

/**
 * What became of a text, word by word. The stretches without the added ones are the text before, those
 * without the removed ones the text after. Lines that stayed are found first, so that a long body is
 * compared where it differs.
 */
export function compareTexts(before: string, after: string): Stretch[] {
  const byWords: Compare = (one, other) =>
    tidy(comparePieces(cut(one, WORDS), cut(other, WORDS), rewritten));
  return tidy(comparePieces(cut(before, LINES), cut(after, LINES), byWords));
}
