import path from 'node:path';
import { type ImportTally, importFiles } from '../../src/import/import-files';
import { createDelivery } from '../helpers/agency';
import { importOneByOne } from '../helpers/import-one-by-one';
import { writeLongDelivery } from '../helpers/long-delivery';
import { createNewsroom } from '../helpers/newsroom';
import { startWarta, type Warta } from '../helpers/warta';
import { median } from './support/median';
import { showProgress } from './support/progress';
import { record } from './support/results';

const ARTICLE = 'api::article.article';

/** Stories by the Document Service and together, in each round. */
const ONE_BY_ONE = 20;
const TOGETHER = 2000;
const ROUNDS = 3;

/** Stories of the long file. */
const LONG = Number(process.env.IMPORT_STORIES ?? 20_000);

const MEBIBYTE = 2 ** 20;

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
  const databaseName = () =>
    warta.strapi.db.dialect.client === 'postgres' ? 'PostgreSQL' : 'SQLite';
  const oneByOne = (file: string) => importOneByOne(warta.strapi, file, listener);
  const together = (file: string) => importFiles(warta.strapi, [file], false, listener);

  it('of new stories takes many times as many as the Document Service', async () => {
    const done = showProgress('importing side by side');
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
    done();
    const database = databaseName();
    record(`import, ${database}`, {
      place: 60,
      title: `Import, ${database}`,
      database,
      text:
        `${TOGETHER} new stories by the import, and ${ONE_BY_ONE} of them by the Document Service one after ` +
        `the other, in turns, ${ROUNDS} rounds: real texts, with author, editor, two editions and three tags each.`,
      figures: [
        {
          what: `import : Document Service create, ${database}`,
          value: many / one,
          goal: { atLeast: 50 },
        },
        { what: 'import', value: many, unit: 'stories/s' },
        { what: 'Document Service create', value: one, unit: 'stories/s' },
      ],
    });
    // What was measured is what it is said to be: draft and published, and past the Document Service.
    expect(await warta.strapi.db.query(ARTICLE).count()).toBe(2 * next);
    expect(byDocumentService).toBe(ONE_BY_ONE * (ROUNDS + 1));
    expect(many / one).toBeGreaterThan(20);
  });

  it('of a long file keeps its memory', async () => {
    const done = showProgress(`importing ${LONG} stories`);
    const rate = await rateOf(LONG, together);
    done();
    const half = memory.length / 2;
    const early = median(memory.slice(0, half));
    const late = median(memory.slice(half));
    const database = databaseName();
    record(`long import, ${database}`, {
      place: 61,
      title: `Import of a long file, ${database}`,
      database,
      text: `${LONG} stories in one file, and the memory of the process (RSS, median) in both halves of it.`,
      figures: [
        { what: 'import of a long file', value: rate, unit: 'stories/s' },
        { what: 'memory in the first half', value: early / MEBIBYTE, unit: 'MiB' },
        { what: 'memory in the second half', value: late / MEBIBYTE, unit: 'MiB' },
      ],
    });
    expect(await warta.strapi.db.query(ARTICLE).count()).toBe(2 * next);
    // The stories themselves would take several times as much.
    expect(late - early).toBeLessThan(100 * MEBIBYTE);
  });
});
