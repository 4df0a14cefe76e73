import { setTimeout as delay } from 'node:timers/promises';
import type { ServingProcess } from '../helpers/serving-process';
import type { LoadTool } from './support/load';
import type { Newsdesk } from './support/newsdesk';
import { type OpenNewsroom, openNewsroom } from './support/open-newsroom';
import { showProgress } from './support/progress';
import { type Beat, saveStory } from './support/reporter';
import { record } from './support/results';
import { watchAnswers } from './support/watch-answers';

const STORIES = 2000;
/** Stories whose labels change at instants of their own, each once in a minute. */
const FRESH = 20;
const SECONDS = 65;
/** Answers that are checked at the same time, beside those that are only counted. */
const WATCHERS = 4;

const PATHS = [
  '/api/feeds/latest?limit=50',
  '/api/feeds/network',
  '/api/articles?pagination[pageSize]=20',
];

describe('labels', () => {
  let newsroom: OpenNewsroom | undefined;
  let hot: ServingProcess;
  let tool: LoadTool;
  let newsdesk: Newsdesk;
  let beats: Beat[];

  beforeAll(async () => {
    newsroom = await openNewsroom(STORIES);
    ({ hot, newsdesk, beats, tool } = newsroom);
  });
  afterAll(() => newsroom?.close());

  it('are right in every answer under load', async () => {
    const done = showProgress(`labels of ${SECONDS} s`);
    for (const [at, beat] of beats.slice(0, FRESH).entries()) {
      await newsdesk.publish(await saveStory(newsdesk, beat, `Berita segar ${at}`));
      await delay(500);
    }
    const before = await newsdesk.cacheFigures();
    const until = performance.now() + 1000 * SECONDS;
    const load = tool.run({
      url: hot.url,
      paths: PATHS,
      connections: 10,
      lasts: { seconds: SECONDS },
    });
    const watch = () => watchAnswers({ url: hot.url, paths: PATHS, until, pause: 0 });
    const watched = await Promise.all(Array.from({ length: WATCHERS }, watch));
    const { requests, seconds } = await load;
    const stale = watched.flatMap((one) => one.stale);
    const shown = new Set(watched.flatMap((one) => [...one.shown]));
    const sum = (of: 'labels' | 'answers') => watched.reduce((all, one) => all + one[of], 0);
    done();
    const after = await newsdesk.cacheFigures();
    record('label freshness', {
      place: 40,
      title: 'Labels under load',
      text:
        `${FRESH} stories just published, whose labels change every minute, each at an instant of its own; three lists, ` +
        `${Math.round(requests / seconds)} requests a second for ${SECONDS} seconds. Beside them ${WATCHERS} ` +
        'readers ask for the same lists, and compute every label again from its instant.',
      figures: [
        { what: 'stale labels seen under load', value: stale.length, goal: { atMost: 0 } },
        { what: 'labels computed again', value: sum('labels') },
        { what: 'answers that they stood in', value: sum('answers') },
        { what: 'different sets of labels that the lists showed', value: shown.size },
      ],
    });
    expect(sum('labels')).toBeGreaterThan(10_000);
    // The answers were kept ones, and their labels changed many times.
    const hits = after.hits - before.hits;
    expect(hits / (hits + after.misses - before.misses)).toBeGreaterThan(0.99);
    expect(shown.size).toBeGreaterThan(FRESH);
    expect(stale).toEqual([]);
  });
});
