import type { RandomSource } from '../../helpers/fuzz/random-source';

/** Fine enough for the least asked for of ten thousand. */
const STEPS = 2 ** 30;

/**
 * Draws numbers from 0 on as readers choose pages (Zipf's law): the second is asked for half as often as
 * the first, the third a third as often.
 */
export function createZipf(count: number, random: RandomSource): () => number {
  const sums: number[] = [];
  let total = 0;
  for (let rank = 1; rank <= count; rank += 1) {
    total += 1 / rank;
    sums.push(total);
  }
  return () => {
    const drawn = (random.int(STEPS) / STEPS) * total;
    let from = 0;
    let to = count - 1;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sums[middle] as number) > drawn) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  };
}
