import type { ServingProcess } from '../helpers/serving-process';
import { makeDataSet } from './data-set/make-data-set';
import { wholeStory } from './reading/plain-lists';
import { type LoadTool, startLoadTool } from './support/load';
import { type Contestant, measureInTurns, type Speed } from './support/measure-in-turns';
import { shortNumber } from './support/render-benchmarks';
import { record } from './support/results';
import { startCold } from './support/servers';

/** With BENCH_MILLION=1 a million too, which takes some minutes to make. */
const SIZES = [1000, 10_000, 100_000, ...(process.env.BENCH_MILLION ? [1_000_000] : [])];

interface Sample {
  documentId: string;
  region: { slug: string };
}

const PAGES: Readonly<Record<string, (story: Sample) => string>> = {
  'newest stories': () => '/api/feeds/latest?limit=20',
  'feed of an edition': ({ region }) => `/api/feeds/regions/${region.slug}?limit=20`,
  'related stories': ({ documentId }) => `/api/feeds/related/${documentId}`,
  story: ({ documentId }) => wholeStory(documentId),
};

describe('a newsroom that grows', () => {
  const servers = new Map<number, { server: ServingProcess; sample: Sample }>();
  let tool: LoadTool;

  beforeAll(async () => {
    tool = startLoadTool();
    for (const stories of SIZES) {
      const server = await startCold((await makeDataSet(stories)).file);
      const { body } = await server.http.get('/api/feeds/latest?limit=20').expect(200);
      expect(body.data).toHaveLength(20);
      servers.set(stories, { server, sample: body.data[10] });
    }
  });
  afterAll(() =>
    Promise.all(
      [tool, ...[...servers.values()].map(({ server }) => server)].map((one) => one?.stop()),
    ),
  );

  async function measure(page: (story: Sample) => string): Promise<Map<number, Speed>> {
    const contestants = Object.fromEntries(
      [...servers].map(([stories, { server, sample }]): [string, Contestant] => [
        String(stories),
        { server, paths: [page(sample)] },
      ]),
    );
    const speeds = await measureInTurns(tool, contestants);
    return new Map(Object.entries(speeds).map(([stories, speed]) => [Number(stories), speed]));
  }

  it('keeps the cost of its pages', async () => {
    const rows: string[][] = [];
    const costs = new Map<string, number>();
    for (const [title, page] of Object.entries(PAGES)) {
      const speeds = await measure(page);
      const speedOf = (stories: number): number => speeds.get(stories)?.perProcessor ?? Number.NaN;
      rows.push([title, ...SIZES.map((stories) => shortNumber(speedOf(stories)))]);
      costs.set(title, speedOf(1000) / speedOf(100_000));
    }
    record('growth', {
      place: 50,
      title: 'Growth',
      text: 'Warta without its cache, with more and more stories: what a request costs, and requests/s per processor.',
      figures: [...costs].map(([title, cost]) => ({
        what: `cold, at 100,000 : at 1,000 stories: ${title}`,
        value: cost,
        ...(title === 'newest stories' ? { goal: { atMost: 1.3 } } : {}),
      })),
      table: { head: ['', ...SIZES.map((stories) => `${shortNumber(stories)} stories`)], rows },
    });
    for (const cost of costs.values()) {
      expect(cost).toBeLessThan(3);
    }
  });
});
