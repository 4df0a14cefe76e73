import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { FOLLOWED_SECTIONS, type Interests, interestsOf } from '../../src/domain/feed/personal';
import { createReader } from '../helpers/create-reader';
import { createRandomSource } from '../helpers/fuzz/random-source';
import { createNewsroom, storyData, writeStory } from '../helpers/newsroom';
import { startWarta, type Warta } from '../helpers/warta';
import { showProgress } from './support/progress';
import { record } from './support/results';

const ARTICLE = 'api::article.article';
const READERS = 100_000;
const SETS = 2000;
/** As many as personal feeds are ranked from. */
const STORIES = 5000;
/** Of each kind of what can be followed. */
const TARGETS = 60;
const FOLLOWS = 8;
/** Requests over HTTP. */
const REQUESTS = 300;

const random = createRandomSource(2026);
const any = <T>(list: readonly T[]): T => list[random.int(list.length)] as T;

const documentId = (kind: string, index: number) =>
  kind + String(index).padStart(24 - kind.length, '0');

/** Milliseconds that `run` takes. */
async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}

/** Bytes on the heap after what is not needed was cleared away. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

const LINKS = [
  ['regions', 'articles_editions_lnk', 'region_id'],
  ['channels', 'articles_channel_lnk', 'channel_id'],
  ['authors', 'articles_authors_lnk', 'author_id'],
  ['tags', 'articles_tags_lnk', 'tag_id'],
] as const;

describe(`the feeds of ${READERS} readers with ${SETS} sets of follows`, () => {
  let warta: Warta;
  let sets: Interests[];

  beforeAll(async () => {
    warta = await startWarta();
    const { strapi } = warta;
    await writeStory(strapi, storyData(await createNewsroom(strapi), 'Cerita'));
    const [first] = await strapi.db.connection('articles').whereNotNull('published_at');
    const { id: _id, ...row } = first;
    const targets: Record<string, { id: number; document_id: string }[]> = {};
    for (const section of FOLLOWED_SECTIONS) {
      const [known] = await strapi.db.connection(section);
      const { id: _known, ...columns } = known;
      await strapi.db.connection(section).insert(
        Array.from({ length: TARGETS }, (_, index) => ({
          ...columns,
          document_id: documentId(section, index),
          name: `${section} ${index}`,
          slug: `${section}-${index}`,
          ...(section === 'regions' ? { code: `12.${10 + index}` } : {}),
        })),
      );
      targets[section] = await strapi.db.connection(section).select('id', 'document_id');
    }
    for (let index = 0; index < STORIES; index += 1) {
      const story = {
        ...row,
        document_id: documentId('story', index),
        slug: `cerita-${index}`,
        uri: null,
        // As SQLite holds it.
        date_published: Date.now() - index * 170_000,
      };
      await strapi.db.connection('articles').insert(story);
    }
    const stories = await strapi.db
      .connection('articles')
      .whereNotNull('published_at')
      .select('id');
    for (const [section, table, column] of LINKS) {
      const links = stories.map(({ id }: { id: number }) => ({
        article_id: id,
        [column]: any(targets[section] ?? []).id,
      }));
      await strapi.db.connection(table).delete();
      await strapi.db.connection.batchInsert(table, links, 200);
    }
    sets = Array.from({ length: SETS }, () =>
      interestsOf(
        Array.from({ length: FOLLOWS }, () => {
          const section = any(FOLLOWED_SECTIONS);
          return { section, documentId: any(targets[section] ?? []).document_id };
        }),
        any(targets.regions ?? []).document_id,
      ),
    );
  });
  afterAll(() => warta.stop());

  it('are computed once for each set, and shared', async () => {
    const { createPersonalFeeds } = jest.requireActual('../../dist/src/api/feed/personal-feeds');
    const done = showProgress('personal feeds');
    const before = heap();
    const feeds = createPersonalFeeds(warta.strapi);
    const reading = await timeOf(() => feeds.feedOf(sets[0]));
    const computing = await timeOf(async () => {
      for (const interests of sets) {
        await feeds.feedOf(interests);
      }
    });
    const bytes = heap() - before;
    const sharing = await timeOf(async () => {
      for (let reader = 0; reader < READERS; reader += 1) {
        await feeds.feedOf(any(sets));
      }
    });
    const cost = { computed: computing / SETS, shared: sharing / READERS };
    done();
    record('personal feeds', {
      place: 25,
      title: 'Personal feeds',
      text:
        `${READERS.toLocaleString('en')} readers who follow one of ${SETS} sets of regions, channels, authors ` +
        `and tags, ranked from ${STORIES} stories: computed once for each set, and shared.`,
      figures: [
        { what: 'a personal feed computed : shared', value: cost.computed / cost.shared },
        { what: 'a feed computed', value: cost.computed, unit: 'ms' },
        { what: 'a feed shared', value: cost.shared, unit: 'ms' },
        { what: 'the stories read for all of them', value: reading, unit: 'ms' },
        { what: `${SETS} feeds and the stories in memory`, value: bytes / 2 ** 20, unit: 'MiB' },
      ],
    });
    expect(cost.computed / cost.shared).toBeGreaterThan(5);
    expect(bytes).toBeLessThan(64 * 2 ** 20);
  });

  it('cost a request little more than the newest stories', async () => {
    const done = showProgress("a reader's own feed");
    const reader = await createReader(warta, 'pembaca');
    await reader.request('patch', '/api/me/settings', { homeRegion: sets[0]?.home });
    const ask = (path: string) => async () => {
      for (let request = 0; request < REQUESTS; request += 1) {
        expect((await reader.request('get', path)).status).toBe(200);
      }
    };
    await ask('/api/me/feed')();
    const latest = (await timeOf(ask('/api/feeds/latest'))) / REQUESTS;
    const follows = (await timeOf(ask('/api/me/follows'))) / REQUESTS;
    const own = (await timeOf(ask('/api/me/feed'))) / REQUESTS;
    done();
    record('personal feed over HTTP', {
      place: 26,
      title: 'A reader’s own feed over HTTP',
      text: 'One reader, one request after the other; his follows cost what the login costs.',
      figures: [
        { what: '/api/me/feed : /api/feeds/latest and the login', value: own / (latest + follows) },
        { what: '/api/me/feed', value: own, unit: 'ms' },
        { what: '/api/me/follows', value: follows, unit: 'ms' },
        { what: '/api/feeds/latest', value: latest, unit: 'ms' },
      ],
    });
    expect(own).toBeLessThan(3 * (latest + follows));
    expect(await warta.strapi.db.query(ARTICLE).count()).toBeGreaterThan(STORIES);
  });
});
