import { createRandomSource } from '../../../src/seed/photos/random-source';

const draw = (seed: string, count: number): number[] => {
  const random = createRandomSource(seed);
  return Array.from({ length: count }, () => random.between(0, 1));
};

describe('a seeded source of chance', () => {
  it('repeats its sequence for the same seed', () => {
    expect(draw('berita', 50)).toEqual(draw('berita', 50));
  });

  it('starts elsewhere for seeds that differ in the last letter only', () => {
    const starts = [...'abcdefghij'].map((letter) => draw(`laut/${letter}`, 1)[0] ?? Number.NaN);
    expect(new Set(starts.map((start) => Math.floor(start * 10))).size).toBeGreaterThanOrEqual(4);
  });

  it('keeps between its bounds and spreads evenly', () => {
    const values = draw('sebaran', 20_000);
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo(0.5, 1);
  });

  it('draws whole numbers with both ends included', () => {
    const random = createRandomSource('dadu');
    const faces = new Set(Array.from({ length: 300 }, () => random.integer(1, 6)));
    expect([...faces].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('picks every item sooner or later, and never another', () => {
    const random = createRandomSource('undian');
    const picked = new Set(Array.from({ length: 200 }, () => random.pick(['a', 'b', 'c'])));
    expect([...picked].sort()).toEqual(['a', 'b', 'c']);
  });
});
