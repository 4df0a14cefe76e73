/** Random choices that can be made again from the same seed. */
export interface RandomSource {
  /** A whole number in [0, below). */
  int(below: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly [T, ...T[]]): T;
}

/** mulberry32: 32 bits of state are plenty for choosing test input. */
export function createRandomSource(seed: number): RandomSource {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number) => Math.floor(next() * below);
  return {
    int,
    chance: (probability) => next() < probability,
    pick: ([first, ...rest]) => {
      const index = int(rest.length + 1);
      return index === 0 ? first : (rest[index - 1] ?? first);
    },
  };
}

/** The seed of this run: FUZZ_SEED to run one again, a new one otherwise. */
export function chooseSeed(): number {
  const given = process.env.FUZZ_SEED;
  return given === undefined ? Date.now() % 2 ** 32 : Number(given);
}
