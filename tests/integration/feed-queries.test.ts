import { type FeedWindow, pageSql } from '../../src/queries/feeds/page-sql';
import { type StoriesAmong, storiesOf } from '../../src/queries/feeds/stories-of';
import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { planOf, type Query, queriesDuring } from '../helpers/queries';
import { startWarta, type Warta } from '../helpers/warta';

/**
 * A whole table read that grows with the stories, as SQLite and PostgreSQL say it. Other names are what
 * queries call these tables.
 */
const SCAN =
  /(Seq Scan on|SCAN) (articles|story_lists|entries|own|links|\w+_links|articles_\w+_lnk|files\w*|images|photos)\b(?! USING (COVERING )?INDEX articles_newest)/;

describe('what feeds ask the database', () => {
  let warta: Warta;
  let newsroom: Newsroom;
  let story: string;

  beforeAll(async () => {
    warta = await startWarta({ ANSWER_CACHE_MB: '0' });
    newsroom = await createNewsroom(warta.strapi);
    for (const headline of ['Cerita', 'Cerita lain', 'Cerita ketiga']) {
      const data = storyData(newsroom, headline, { tags: [newsroom.umkm] });
      story = (await writeStory(warta.strapi, data)).documentId;
    }
  });
  afterAll(() => warta.stop());

  /** What a request asks when it is not the first of its kind. */
  async function queriesOf(path: string): Promise<Query[]> {
    const url = path.replace(':story', story);
    await warta.http.get(url).expect(200);
    return queriesDuring(warta.strapi, () => warta.http.get(url).expect(200));
  }

  const FEEDS: [string, string, number][] = [
    ['the newest', '/api/feeds/latest', 1],
    ['a channel', '/api/feeds/channels/ekonomi', 1],
    ['a region', '/api/feeds/regions/kota-medan', 1],
    ['a region with those below it', '/api/feeds/regions/kota-medan?include=children', 1],
    ['an author', '/api/feeds/authors/siti-rahma', 2],
    ['a tag', '/api/feeds/tags/umkm', 1],
    ['the top', '/api/feeds/top', 2],
    ['what stands beside a story', '/api/feeds/related/:story', 2],
    ['the network', '/api/feeds/network', 2],
    ['a search', '/api/feeds/search?q=cerita', 2],
    ['the news of a region', '/api/feeds/local?region=kota-medan', 2],
  ];

  it.each(FEEDS)('for %s is at most two queries', async (_name, path, count) => {
    expect(await queriesOf(path)).toHaveLength(count);
  });

  it.each(FEEDS)('for %s is found by indexes', async (_name, path) => {
    for (const query of await queriesOf(path)) {
      expect(await planOf(warta.strapi, query)).not.toMatch(SCAN);
    }
  });

  it.each(FEEDS)('for %s reads no body', async (_name, path) => {
    for (const { sql } of await queriesOf(path)) {
      expect(sql).not.toMatch(/\bbody\b|articles["`]?\.\*/);
    }
  });

  const WINDOWS: [string, FeedWindow][] = [
    ['the first', { limit: 21 }],
    [
      'another',
      { limit: 21, after: { datePublished: '2030-01-01T00:00:00.000Z', documentId: 'z' } },
    ],
  ];
  const AMONG: [string, StoriesAmong | undefined][] = [
    ['all', undefined],
    ['a channel', storiesOf('channels', 1)],
    ['a region', storiesOf('regions', 1)],
    ['an author', storiesOf('authors', 1)],
    ['a tag', storiesOf('tags', 1)],
  ];

  it.each(
    WINDOWS.flatMap(([page, window]) =>
      AMONG.map(([list, among]) => ({ page, window, list, among })),
    ),
  )(
    'for $page page of $list is in the order of an index, which holds all that is read',
    async ({ window, among }) => {
      const { sql, bindings } = pageSql(window, among);
      const plan = await planOf(warta.strapi, { sql, bindings: [...bindings] });
      expect(plan).toMatch(
        among
          ? /SEARCH story_lists USING PRIMARY KEY|Index Only Scan Backward using story_lists_pkey/
          : /USING (COVERING )?INDEX articles_newest_listed_idx|Index Only Scan using articles_newest_listed_idx/,
      );
      expect(plan).not.toMatch(/TEMP B-TREE|Sort/);
    },
  );
});
