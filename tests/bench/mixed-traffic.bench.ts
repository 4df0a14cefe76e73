import type { ServingProcess } from '../helpers/serving-process';
import { composeTraffic, everyPage, type Offer } from './support/compose-traffic';
import { listStories } from './support/list-stories';
import type { Load, LoadTool } from './support/load';
import type { Newsdesk } from './support/newsdesk';
import { type OpenNewsroom, openNewsroom } from './support/open-newsroom';
import { showProgress } from './support/progress';
import { publishEverySecond } from './support/publish-every-second';
import type { Beat } from './support/reporter';
import { record } from './support/results';
import { watchAnswers } from './support/watch-answers';
import { WatchedWrites } from './support/watch-writes';

const STORIES = 10_000;
const CONNECTIONS = 10;
/** Seconds of mixed traffic, and of the front page alone. */
const SECONDS = 30;
const HOT_SECONDS = 5;
/** Pages that are opened, before they are opened again. */
const PAGES = 60_000;
/** Milliseconds between two answers that are looked at. */
const WATCHING = 20;

/** What the server keeps its answers in: megabytes. Ten thousand stories do not fit into the usual 64. */
const MEMORY = 512;

describe('mixed traffic', () => {
  let newsroom: OpenNewsroom | undefined;
  let hot: ServingProcess;
  let newsdesk: Newsdesk;
  let tool: LoadTool;
  let beats: Beat[];
  let offer: Offer;

  beforeAll(async () => {
    newsroom = await openNewsroom(STORIES, MEMORY);
    ({ hot, newsdesk, beats, tool } = newsroom);
    offer = {
      stories: await listStories(hot),
      regions: beats.map(({ region }) => region.slug),
      channels: [...new Set(beats.map(({ channel }) => channel.slug))],
    };
  });
  afterAll(() => newsroom?.close());

  it('is answered from memory while stories come in', async () => {
    const run = (paths: readonly string[], lasts: Load['lasts']) =>
      tool.run({ url: hot.url, paths, connections: CONNECTIONS, lasts });
    const load = (paths: readonly string[], seconds: number) => run(paths, { seconds });
    let done = showProgress('reading every page once');
    const all = everyPage(offer);
    await run(all, { amount: all.length });
    await load(['/api/feeds/latest'], 2);
    const alone = await load(['/api/feeds/latest'], HOT_SECONDS);
    done();

    done = showProgress('mixed traffic');
    const writes = new WatchedWrites();
    const until = performance.now() + 1000 * SECONDS;
    const watched = composeTraffic(offer, PAGES / 10, 3);
    const before = await newsdesk.cacheFigures();
    const [mixed, publications, seen] = await Promise.all([
      load(composeTraffic(offer, PAGES, 2), SECONDS),
      publishEverySecond({ newsdesk, beats, stories: offer.stories }, until, writes),
      watchAnswers({ url: hot.url, paths: watched, until, pause: WATCHING, writes }),
    ]);
    const after = await newsdesk.cacheFigures();
    done();

    const hits = after.hits - before.hits;
    const hitRate = hits / (hits + after.misses - before.misses);
    const stale = [...writes.stale, ...seen.stale];
    record('mixed traffic', {
      place: 20,
      title: 'Mixed traffic',
      text:
        `${STORIES} stories and 99 editions, chosen by Zipf's law: of a hundred pages twenty are the front ` +
        'page, twenty an edition, ten a channel, fifty a story with its related ones. Each second one story ' +
        'is published, new and changed ones in turns. All the while some of the same pages are looked ' +
        'through for labels and stories that are no longer right: ' +
        `${seen.labels} labels, and ${writes.checked} pages that a publication had changed. ` +
        `The server may keep ${MEMORY} MB of answers, and every page has been read before.`,
      figures: [
        {
          what: 'mixed traffic with one publish a second: hit rate',
          value: 100 * hitRate,
          unit: '%',
          goal: { atLeast: 98 },
        },
        {
          what: 'mixed traffic: p99 : the hot p99',
          value: mixed.p99 / alone.p99,
          goal: { atMost: 5 },
        },
        { what: 'stale labels and stories seen in it', value: stale.length, goal: { atMost: 0 } },
        { what: 'p99 of mixed traffic', value: mixed.p99, unit: 'ms' },
        { what: 'p99 of the hot front page', value: alone.p99, unit: 'ms' },
        { what: 'requests/s seen', value: mixed.requests / mixed.seconds },
        { what: 'stories published', value: publications },
        { what: 'memory of the server', value: (await hot.usage()).memory / 2 ** 20, unit: 'MiB' },
      ],
    });
    expect(stale).toEqual([]);
    expect(writes.checked).toBeGreaterThan(10);
    expect(seen.labels).toBeGreaterThan(500);
    expect(publications).toBeGreaterThan(SECONDS / 2);
    expect(hitRate).toBeGreaterThan(0.8);
  });
});
