import { rowsIn } from '../../src/database/rows-in';
import { keepStoryLists } from '../../src/database/story-lists';
import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { startWarta, type Warta } from '../helpers/warta';

const ARTICLE = 'api::article.article';
const AUTHOR = 'api::author.author';
const TAG = 'api::tag.tag';

/** What the table is to hold, from the stories and links themselves. */
const LINKS = [
  [1, 'articles_channel_lnk', 'channel_id'],
  [2, 'articles_editions_lnk', 'region_id'],
  [3, 'articles_authors_lnk', 'author_id'],
  [4, 'articles_tags_lnk', 'tag_id'],
  [5, 'articles_region_lnk', 'region_id'],
];
const COLUMNS = 'target_id, date_published, document_id, article_id';
const EXPECTED = LINKS.map(
  ([code, table, column]) =>
    `select ${code} as list, links.${column} as target_id, articles.date_published,
       articles.document_id, articles.id as article_id
     from ${table} links join articles on articles.id = links.article_id
     where articles.published_at is not null and articles.date_retracted is null`,
).join(' union ');

describe('the lists that stories stand in', () => {
  let warta: Warta;
  let newsroom: Newsroom;

  beforeAll(async () => {
    warta = await startWarta();
    newsroom = await createNewsroom(warta.strapi);
  });
  afterAll(() => warta.stop());
  afterEach(() => warta.strapi.db.query(ARTICLE).deleteMany({}));

  async function rows(sql: string): Promise<object[]> {
    const answer = await warta.strapi.db.connection.raw(
      `select list, ${COLUMNS} from (${sql}) entries order by list, ${COLUMNS}`,
    );
    return rowsIn<object>(answer);
  }

  /** Returns how many entries there are. */
  async function expectInStep(): Promise<number> {
    const entries = await rows('select * from story_lists');
    expect(entries).toEqual(await rows(EXPECTED));
    return entries.length;
  }

  const write = (headline: string, extra: object = {}) =>
    writeStory(warta.strapi, storyData(newsroom, headline, { tags: [newsroom.umkm], ...extra }));

  it('follow a story from draft to deletion', async () => {
    const stories = warta.strapi.documents(ARTICLE);
    await write('Tetap');
    const { documentId } = await writeStory(
      warta.strapi,
      storyData(newsroom, 'Cerita', { editions: [newsroom.medan, newsroom.makassar] }),
      'draft',
    );
    expect(await expectInStep()).toBe(5);
    await stories.publish({ documentId });
    expect(await expectInStep()).toBe(10);
    const data = { channel: newsroom.olahraga, authors: [newsroom.bonar, newsroom.siti] };
    await stories.update({ documentId, data, status: 'published' });
    expect(await expectInStep()).toBe(11);
    await stories.delete({ documentId });
    expect(await expectInStep()).toBe(5);
  });

  it('follow what is written past the Document Service', async () => {
    const { id } = await write('Cerita');
    const stories = warta.strapi.db.query(ARTICLE);
    await stories.update({ where: { id }, data: { datePublished: '2020-01-01T00:00:00.000Z' } });
    await expectInStep();
    await stories.update({ where: { id }, data: { dateRetracted: '2020-01-02T00:00:00.000Z' } });
    expect(await expectInStep()).toBe(0);
    await stories.updateMany({ where: { id }, data: { dateRetracted: null } });
    expect(await expectInStep()).toBe(5);
    await stories.delete({ where: { id } });
    expect(await expectInStep()).toBe(0);
  });

  it('stand as before when a write is rolled back', async () => {
    await write('Cerita');
    const rolledBack = warta.strapi.db.transaction(async () => {
      await write('Ditarik');
      throw new Error('no');
    });
    await expect(rolledBack).rejects.toThrow('no');
    expect(await expectInStep()).toBe(5);
  });

  it('follow what is written at the other end of a link', async () => {
    await write('Cerita');
    await warta.strapi.documents(TAG).delete({ documentId: newsroom.umkm });
    expect(await expectInStep()).toBe(4);
    const { id } = await warta.strapi.db
      .query(AUTHOR)
      .findOne({ where: { documentId: newsroom.siti } });
    await warta.strapi.db.query(AUTHOR).update({ where: { id }, data: { articles: [] } });
    expect(await expectInStep()).toBe(3);
  });

  it('are filled anew where a table was built anew, as Strapi does on SQLite', async () => {
    await write('Cerita', { tags: [] });
    const { connection, dialect } = warta.strapi.db;
    if (dialect.client === 'sqlite') {
      await connection.schema.alterTable('articles', (table) => {
        table.string('source', 500).alter();
      });
    } else {
      await connection.raw('drop trigger story_lists_story_update on articles');
    }
    await warta.strapi.db.query(ARTICLE).updateMany({ data: { datePublished: '2020-01-01' } });
    await warta.strapi.db.transaction(({ trx }) => keepStoryLists(warta.strapi, trx));
    expect(await expectInStep()).toBeGreaterThan(0);
    await warta.strapi.db.query(ARTICLE).updateMany({ data: { datePublished: '2021-01-01' } });
    expect(await expectInStep()).toBeGreaterThan(0);
  });
});
