import fc from 'fast-check';
import { answerCache } from '../../src/answer-cache/answer-cache';
import { askBothWays } from '../helpers/answer-cache/compare-answers';
import { LittlePaper, WRITES } from '../helpers/answer-cache/little-paper';
import { startWarta, type Warta } from '../helpers/warta';

/** The whole test of a hundred times as many stands in the continuous integration. */
const COMPARISONS = Number(process.env.TEST_COMPARISONS ?? 1500);

/** Milliseconds: one comparison asks twice, once without the cache. */
const TIME_BY_COMPARISON = 60;

/** Between two writes. */
const READS = 25;

describe('answers that are kept', () => {
  let warta: Warta;
  let paper: LittlePaper;

  beforeAll(async () => {
    warta = await startWarta({ ANSWER_CACHE_MB: '64' });
    paper = await LittlePaper.open(warta);
  });
  afterAll(() => warta.stop());

  it(
    'are at every moment, whatever was written, what would be answered without them',
    async () => {
      const rounds = Math.ceil(COMPARISONS / READS);
      const random = fc.sample(
        fc.record({
          write: fc.constantFrom(...WRITES),
          choice: fc.nat(),
          minutes: fc.integer({ min: 0, max: 200 }),
          reads: fc.array(fc.nat(), { minLength: READS, maxLength: READS }),
        }),
        { numRuns: rounds, seed: Number(process.env.TEST_SEED ?? Date.now()) },
      );
      let compared = 0;
      const before = answerCache(warta.strapi).answers.figures;
      for (const { write, choice, minutes, reads } of random) {
        paper.passTime(minutes);
        await paper.write(write, choice);
        for (const read of reads) {
          const { path, headers } = paper.addressOf(read);
          const { kept, made } = await askBothWays(warta, path, headers);
          compared += 1;
          if (kept.body !== made.body || JSON.stringify(kept) !== JSON.stringify(made)) {
            throw new Error(
              `After "${write}" (comparison ${compared}) ${path} reads differently:\n` +
                `kept ${JSON.stringify(kept)}\nmade ${JSON.stringify(made)}`,
            );
          }
        }
      }
      const { hits } = answerCache(warta.strapi).answers.figures;
      expect(compared).toBeGreaterThanOrEqual(COMPARISONS);
      // A cache that keeps nothing is never wrong either.
      expect(hits - before.hits).toBeGreaterThan(compared / 4);
    },
    COMPARISONS * TIME_BY_COMPARISON + 120_000,
  );
});
