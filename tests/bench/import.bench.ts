import path from 'node:path';
import { type ImportTally, importFiles } from '../../src/import/import-files';
import { createDelivery } from '../helpers/agency';
import { importOneByOne } from '../helpers/import-one-by-one';
import { writeLongDelivery } from '../helpers/long-delivery';
import { createNewsroom } from '../helpers/newsroom';
import { startWarta, type Warta } from '../helpers/warta';

const ARTICLE = 'api::article.article';

/** Stories by the Document Service and together, in each round. */
const ONE_BY_ONE = 20;
const TOGETHER = 2000;
const ROUNDS = 3;

/** Stories of the long file. */
const LONG = Number(process.env.IMPORT_STORIES ?? 20_000);

const MEBIBYTE = 2 ** 20;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

describe('an import', () => {
  let warta: Warta;
  let delivery: Awaited<ReturnType<typeof createDelivery>>;
  let next = 0;
  let byDocumentService = 0;
  /** Bytes of memory after each batch. */
  let memory: number[];

  beforeAll(async () => {
    warta = await startWarta();
    await createNewsroom(warta.strapi);
    delivery = await createDelivery();
    warta.strapi.documents.use((context, following) => {
      byDocumentService += context.uid === ARTICLE && context.action === 'create' ? 1 : 0;
      return following();
    });
  });
  afterAll(async () => {
    delivery.remove();
    await warta.stop();
  });

  const listener = {
    onProgress: () => memory.push(process.memoryUsage().rss),
    onMessage: (_file: string, line: number, message: string) => {
      throw new Error(`${line}: ${message}`);
    },
  };

  /** Imports stories that are new; returns how many a second. */
  async function rateOf(
    count: number,
    run: (file: string) => Promise<ImportTally>,
  ): Promise<number> {
    const file = path.join(delivery.folder, 'stories.jsonl');
    await writeLongDelivery(file, count, next);
    next += count;
    memory = [];
    const begun = performance.now();
    expect((await run(file)).create).toBe(count);
    return count / ((performance.now() - begun) / 1000);
  }
  const oneByOne = (file: string) => importOneByOne(warta.strapi, file, listener);
  const together = (file: string) => importFiles(warta.strapi, [file], false, listener);

  it('of new stories takes many times as many as the Document Service', async () => {
    const rates: { one: number[]; many: number[] } = { one: [], many: [] };
    for (let round = 0; round <= ROUNDS; round += 1) {
      const inRound = {
        one: await rateOf(ONE_BY_ONE, oneByOne),
        many: await rateOf(TOGETHER, together),
      };
      // The first does not count: it compiles, and finds nothing in the caches.
      if (round > 0) {
        rates.one.push(inRound.one);
        rates.many.push(inRound.many);
      }
    }
    const one = median(rates.one);
    const many = median(rates.many);
    console.log(
      `${warta.strapi.db.dialect.client}: Document Service ${one.toFixed(1)} stories/s, ` +
        `import ${many.toFixed(0)} stories/s: ${(many / one).toFixed(0)} times`,
    );
    // What was measured is what it is said to be: draft and published, and past the Document Service.
    expect(await warta.strapi.db.query(ARTICLE).count()).toBe(2 * next);
    expect(byDocumentService).toBe(ONE_BY_ONE * (ROUNDS + 1));
    expect(many / one).toBeGreaterThanOrEqual(50);
  });

  it('of a long file keeps its memory', async () => {
    const rate = await rateOf(LONG, together);
    const half = memory.length / 2;
    const early = median(memory.slice(0, half));
    const late = median(memory.slice(half));
    console.log(
      `${LONG} stories, ${rate.toFixed(0)}/s: ${(early / MEBIBYTE).toFixed(0)} MiB of memory in the ` +
        `first half, ${(late / MEBIBYTE).toFixed(0)} MiB in the second`,
    );
    expect(await warta.strapi.db.query(ARTICLE).count()).toBe(2 * next);
    // The stories themselves would take several times as much.
    expect(late - early).toBeLessThan(100 * MEBIBYTE);
  });
});
