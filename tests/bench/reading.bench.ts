import type { ServingProcess } from '../helpers/serving-process';
import { makeDataSet } from './data-set/make-data-set';
import { articlePage } from './reading/article-page';
import { frontPage } from './reading/front-page';
import { generatedListWithRelations } from './reading/generated-list';
import type { Reading, SampleStory, ServerName } from './reading/reading';
import { regionFeed } from './reading/region-feed';
import { search } from './reading/search';
import { type LoadTool, startLoadTool } from './support/load';
import { measureInTurns, type Speed } from './support/measure-in-turns';
import { type Newsdesk, openNewsdesk } from './support/newsdesk';
import { shortNumber } from './support/render-benchmarks';
import { record } from './support/results';
import { startBare, startCold, startHot, startPlain, startRestCache } from './support/servers';

const STORIES = 2000;

const READINGS: readonly Reading[] = [
  frontPage,
  generatedListWithRelations,
  articlePage,
  regionFeed,
  search,
];

const TITLES: Readonly<Record<ServerName, string>> = {
  bare: 'bare node:http',
  hot: 'Warta, kept answers',
  cold: 'Warta, without its cache',
  plain: 'plain Strapi 5.54',
  restCache: 'plain Strapi with plugin-rest-cache',
};

const HEAD = ['server', 'requests/s per processor', 'requests/s seen', 'p99, ms', 'bytes'];

const tableOf = (speeds: Readonly<Record<ServerName, Speed>>) => ({
  head: HEAD,
  rows: (Object.keys(TITLES) as ServerName[]).map((name) => {
    const { perProcessor, seen, p99, bytes } = speeds[name];
    return [TITLES[name], ...[perProcessor, seen, p99, bytes].map(shortNumber)];
  }),
});

interface Listed {
  documentId: string;
  slug: string;
  headline: string;
  channel: { slug: string };
  region: { slug: string };
}

/** The addresses of the stories in an answer; what a search has found stands beside its marked words. */
async function storiesAt(server: ServingProcess, path: string): Promise<string[]> {
  const { status, body } = await server.http.get(path);
  if (status !== 200) {
    throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
  }
  return [body.data]
    .flat()
    .map((found: Listed | { article: Listed }) =>
      'article' in found ? found.article.slug : found.slug,
    );
}

describe('reading', () => {
  let hot: ServingProcess;
  let cold: ServingProcess;
  let plain: ServingProcess;
  let restCache: ServingProcess;
  let newsdesk: Newsdesk;
  let tool: LoadTool;
  let sample: SampleStory;

  beforeAll(async () => {
    const { file } = await makeDataSet(STORIES);
    hot = await startHot(file);
    cold = await startCold(file);
    plain = await startPlain(file);
    restCache = await startRestCache(file);
    newsdesk = await openNewsdesk(hot);
    tool = startLoadTool();
    const latest = await cold.http.get('/api/feeds/latest?limit=10');
    const { documentId, headline, channel, region }: Listed = latest.body.data[9];
    const [word = ''] = headline.split(' ').filter(({ length }) => length > 6);
    sample = { documentId, channel: channel.slug, region: region.slug, word };
  });
  afterAll(() =>
    Promise.all([tool, hot, cold, plain, restCache].map((started) => started?.stop())),
  );

  /** All servers answer with stories, and with the same ones where that can be. */
  async function compareAnswers({ warta, plain: asPlain, differs }: Reading): Promise<void> {
    for (const [at, path] of warta(sample).entries()) {
      const stories = await storiesAt(cold, path);
      const theirs = await storiesAt(plain, asPlain(sample)[at] ?? '');
      expect(await storiesAt(hot, path)).toEqual(stories);
      expect(stories).not.toEqual([]);
      expect(theirs.length).toBeGreaterThan(0);
      if (!differs) {
        expect(theirs).toEqual(stories);
      }
    }
  }

  it.each(READINGS)('the $name', async (reading) => {
    await compareAnswers(reading);
    const paths = reading.warta(sample);
    const theirs = reading.plain(sample);
    const bare = await startBare(hot, paths[0] ?? '');
    const before = await newsdesk.cacheFigures();
    const speeds = await measureInTurns(tool, {
      bare: { server: bare, paths },
      hot: { server: hot, paths },
      cold: { server: cold, paths },
      plain: { server: plain, paths: theirs },
      restCache: { server: restCache, paths: theirs },
    });
    const after = await newsdesk.cacheFigures();
    await bare.stop();

    const hits = after.hits - before.hits;
    const { title, text, figures } = reading;
    const place = 10 + READINGS.indexOf(reading);
    record(reading.name, { place, title, text, figures: figures(speeds), table: tableOf(speeds) });
    expect(hits / (hits + after.misses - before.misses)).toBeGreaterThan(0.99);
    expect(speeds.hot.perProcessor).toBeGreaterThan(5 * speeds.cold.perProcessor);
    expect(speeds.cold.perProcessor).toBeGreaterThan(speeds.plain.perProcessor);
    expect(speeds.restCache.perProcessor).toBeGreaterThan(speeds.plain.perProcessor);
    if (paths.length === 1) {
      expect(speeds.bare.bytes).toBeGreaterThan(0.95 * speeds.hot.bytes);
      expect(speeds.bare.bytes).toBeLessThan(1.05 * speeds.hot.bytes);
    }
  });
});
