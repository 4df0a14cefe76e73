import type { ServingProcess } from '../helpers/serving-process';
import { makeDataSet } from './data-set/make-data-set';
import { startLoadTool } from './support/load';
import { median } from './support/median';
import { shortNumber } from './support/render-benchmarks';
import { record } from './support/results';
import { startHot, startPlain } from './support/servers';

const STORIES = 2000;
const ROUNDS = 3;
const SECONDS = 5;

const MEBIBYTE = 2 ** 20;

interface Start {
  /** Milliseconds of processor time until it answers. */
  boot: number;
  /** Bytes then, and after it was read. */
  fresh: number;
  used: number;
}

describe('a process', () => {
  const tool = startLoadTool();
  afterAll(() => tool.stop());

  async function start(make: (database: string) => Promise<ServingProcess>, path: string) {
    const { file } = await makeDataSet(STORIES);
    const server = await make(file);
    const begun = await server.usage();
    await tool.run({
      url: server.url,
      paths: [path],
      connections: 10,
      lasts: { seconds: SECONDS },
    });
    const { memory } = await server.usage();
    await server.stop();
    return { boot: begun.cpu, fresh: begun.memory, used: memory };
  }

  it('of Warta starts about as soon as a plain Strapi, and needs about as much memory', async () => {
    const warta: Start[] = [];
    const plain: Start[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      warta.push(await start(startHot, '/api/feeds/latest'));
      plain.push(await start(startPlain, '/api/articles?pagination[pageSize]=20'));
    }
    const middle = (starts: readonly Start[], of: keyof Start) =>
      median(starts.map((one) => one[of]));
    const row = (name: string, starts: readonly Start[]) => [
      name,
      shortNumber(middle(starts, 'boot')),
      shortNumber(middle(starts, 'fresh') / MEBIBYTE),
      shortNumber(middle(starts, 'used') / MEBIBYTE),
    ];
    const boot = middle(warta, 'boot') / middle(plain, 'boot');
    const memory = middle(warta, 'used') / middle(plain, 'used');
    record('boot and memory', {
      place: 70,
      title: 'Boot and memory',
      text:
        'From the start of the process until it answers, in processor time, and what it holds (RSS) then and ' +
        `after ${SECONDS} seconds of requests for the newest stories. A plain Strapi makes its tables in that time.`,
      figures: [
        { what: 'boot of Warta : of a plain Strapi', value: boot },
        { what: 'memory of Warta : of a plain Strapi', value: memory },
      ],
      table: {
        head: ['', 'boot, ms', 'memory at first, MiB', 'memory in use, MiB'],
        rows: [row('Warta', warta), row('plain Strapi 5.54', plain)],
      },
    });
    expect(boot).toBeLessThan(3);
    expect(memory).toBeLessThan(3);
  });
});
