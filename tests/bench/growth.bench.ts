import path from 'node:path';
import { importFiles } from '../../src/import/import-files';
import { createDelivery } from '../helpers/agency';
import { writeLongDelivery } from '../helpers/long-delivery';
import { createNewsroom } from '../helpers/newsroom';
import { startWarta, type Warta } from '../helpers/warta';
import { compareRates } from './requests-per-second';

const FEW = 1000;
const MANY = Number(process.env.GROWTH_STORIES ?? 100_000);

/** How much slower a feed may become. */
const SLOWER = 1.3;

const FEEDS = ['latest', 'regions/kota-medan', 'channels/ekonomi', 'network', 'top'];

/** Costs the same however many stories there are: what else the machine does weighs on it as well. */
const MEASURE = '/robots.txt';

describe('feeds of a newsroom that grows', () => {
  let warta: Warta;
  let delivery: Awaited<ReturnType<typeof createDelivery>>;

  beforeAll(async () => {
    warta = await startWarta({ ANSWER_CACHE_MB: '0' });
    await createNewsroom(warta.strapi);
    delivery = await createDelivery();
  });
  afterAll(async () => {
    delivery.remove();
    await warta.stop();
  });

  async function grow(from: number, to: number): Promise<void> {
    const file = path.join(delivery.folder, 'stories.jsonl');
    await writeLongDelivery(file, to - from, from);
    const { create } = await importFiles(warta.strapi, [file], false, {
      onProgress: () => undefined,
      onMessage: (_file, line, message) => {
        throw new Error(`${line}: ${message}`);
      },
    });
    expect(create).toBe(to - from);
  }

  /** How many requests each feed answers for one of the measure. */
  async function rates(): Promise<Map<string, number>> {
    const measured = new Map<string, number>();
    for (const feed of FEEDS) {
      const url = `${warta.url}/api/feeds/${feed}`;
      measured.set(feed, (await compareRates(`${warta.url}${MEASURE}`, url)).ratio);
    }
    return measured;
  }

  it(`cost at ${MANY} stories what they cost at ${FEW}`, async () => {
    await grow(0, FEW);
    const few = await rates();
    await grow(FEW, MANY);
    const many = await rates();
    const slower = FEEDS.map((feed) => ({
      feed,
      times: (few.get(feed) ?? 0) / (many.get(feed) ?? 0),
    }));
    for (const { feed, times } of slower) {
      console.log(`${feed}: ${times.toFixed(2)} times the cost at ${MANY} stories`);
    }
    expect(slower.filter(({ times }) => times > SLOWER)).toEqual([]);
  });
});
