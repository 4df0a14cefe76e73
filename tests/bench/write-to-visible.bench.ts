import { setTimeout as delay } from 'node:timers/promises';
import type { ServingProcess } from '../helpers/serving-process';
import type { LoadTool } from './support/load';
import { median, percentile } from './support/median';
import type { Newsdesk } from './support/newsdesk';
import { type OpenNewsroom, openNewsroom } from './support/open-newsroom';
import { showProgress } from './support/progress';
import { type Beat, saveStory } from './support/reporter';
import { record } from './support/results';

const STORIES = 2000;
const PUBLICATIONS = 100;
/** Readers' requests in a second for the lists in question, all the while. */
const READING = 300;
/** Milliseconds between two publications, and after which a story counts as lost. */
const PAUSE = 200;
const LOST = 5000;

/** Every list that holds a new story of a beat, and one that nothing but it is in. */
const listsOf = ({ region, carriedBy, channel, author, tag }: Beat, word: string): string[] => [
  '/api/feeds/latest',
  '/api/feeds/network',
  ...[region, carriedBy].map(({ slug }) => `/api/feeds/regions/${slug}`),
  `/api/feeds/channels/${channel.slug}`,
  `/api/feeds/authors/${author.slug}`,
  `/api/feeds/tags/${tag.slug}`,
  `/api/feeds/search?q=${word}`,
  '/api/articles?pagination[pageSize]=20',
  `/api/articles?filters[region][slug]=${region.slug}`,
];

describe('a publication', () => {
  let newsroom: OpenNewsroom | undefined;
  let hot: ServingProcess;
  let newsdesk: Newsdesk;
  let tool: LoadTool;
  let beats: Beat[];

  beforeAll(async () => {
    newsroom = await openNewsroom(STORIES);
    ({ hot, newsdesk, beats, tool } = newsroom);
  });
  afterAll(() => newsroom?.close());

  const holds = async (list: string, documentId: string): Promise<boolean> => {
    const { status, text } = await hot.http.get(list);
    expect(status).toBe(200);
    return text.includes(documentId);
  };

  /** Milliseconds from `since` until a list holds a story; Infinity when it does not come. */
  async function visibleAfter(list: string, documentId: string, since: number): Promise<number> {
    while (performance.now() - since < LOST) {
      if (await holds(list, documentId)) {
        return performance.now() - since;
      }
    }
    return Number.POSITIVE_INFINITY;
  }

  it('is seen in every list that holds it', async () => {
    const done = showProgress(`${PUBLICATIONS} publications`);
    const beat = (number: number): Beat => beats[number % beats.length] as Beat;
    const read = beats.slice(0, PUBLICATIONS).flatMap((one) => listsOf(one, 'warga').slice(0, 7));
    let isReading = true;
    const readers = (async () => {
      while (isReading) {
        await tool.run({
          url: hot.url,
          paths: read,
          connections: 4,
          lasts: { seconds: 1 },
          perSecond: READING,
        });
      }
    })();
    /** Milliseconds of each list; the longest of each publication. */
    const times: number[] = [];
    const longest: number[] = [];
    for (let number = 0; number < PUBLICATIONS; number += 1) {
      const word = `pasarpagi${number}`;
      const lists = listsOf(beat(number), word);
      const documentId = await saveStory(newsdesk, beat(number), `Pembukaan ${word}`);
      for (const list of lists) {
        // Kept now, without the story.
        expect(await holds(list, documentId)).toBe(false);
      }
      await newsdesk.publish(documentId);
      const since = performance.now();
      const ofLists = await Promise.all(lists.map((list) => visibleAfter(list, documentId, since)));
      times.push(...ofLists);
      longest.push(Math.max(...ofLists));
      await delay(PAUSE);
    }
    isReading = false;
    await readers;
    done();
    const { hits } = await newsdesk.cacheFigures();
    record('write to visible', {
      place: 30,
      title: 'Published, and there',
      text:
        `${PUBLICATIONS} stories published one after the other in the panel's way, while readers send ` +
        `${READING} requests a second: the time from the answer to the editor until an answer to a reader ` +
        'holds the story, for each of ten lists (the newest, the network, two editions, channel, author, ' +
        'tag, search, the generated list, and it filtered by region), each kept without the story just before, ' +
        'and all asked for at once.',
      figures: [
        {
          what: 'published → visible in every list that holds it, p99',
          value: percentile(longest, 0.99),
          unit: 'ms',
          goal: { atMost: 50 },
        },
        { what: 'visible in every list, median', value: median(longest), unit: 'ms' },
        { what: 'visible in one list, median', value: median(times), unit: 'ms' },
        { what: 'visible in one list, p99', value: percentile(times, 0.99), unit: 'ms' },
      ],
    });
    // The lists were kept, so that it was the cache that had to let go of them.
    expect(hits).toBeGreaterThan(PUBLICATIONS * 10);
    expect(Math.max(...times)).toBeLessThan(LOST);
  });
});
