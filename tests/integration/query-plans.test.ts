import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { planOf, type Query, queriesDuring } from '../helpers/queries';
import { startWarta, type Warta } from '../helpers/warta';

/** A whole table of stories read without an index, as SQLite and PostgreSQL say it. */
const SCAN = /Seq Scan on articles\b|SCAN (t0|articles)(?! USING)/;

/** Not the reads that webhooks are told by, which come some time after a write. */
const isList = ({ sql }: Query) => sql.includes(' order by ') && sql.includes(' limit ');

describe('the indexes behind the public API', () => {
  let warta: Warta;
  let newsroom: Newsroom;

  beforeAll(async () => {
    warta = await startWarta();
    newsroom = await createNewsroom(warta.strapi);
    await writeStory(
      warta.strapi,
      storyData(newsroom, 'Cerita', { tags: [newsroom.umkm], editor: newsroom.bonar }),
    );
  });
  afterAll(() => warta.stop());

  /** The queries for stories that a request leads to. */
  async function queriesOf(path: string): Promise<Query[]> {
    const queries = await queriesDuring(warta.strapi, () => warta.http.get(path).expect(200));
    return queries.filter(({ sql }) => /^select.* from ["`](\w+["`]\.["`])?articles["`]/.test(sql));
  }

  it.each([
    ['newest first', '/api/articles'],
    ['by region', '/api/articles?filters[region][slug]=kota-medan'],
    ['by edition', '/api/articles?filters[editions][slug]=kota-medan'],
    ['by channel', '/api/articles?filters[channel][slug]=ekonomi'],
    ['by author', '/api/articles?filters[authors][slug]=siti-rahma'],
    ['by editor', '/api/articles?filters[editor][slug]=bonar-sihombing'],
    ['by tag', '/api/articles?filters[tags][slug]=umkm'],
  ])('list stories %s by an index', async (_name, path) => {
    // Strapi's left joins keep SQLite from counting by the link table's index: only the list is
    // held to one here. https://www.sqlite.org/optoverview.html#the_omit_outer_join_optimization
    const lists = (await queriesOf(path)).filter(isList);
    expect(lists).toHaveLength(1);
    expect(await planOf(warta.strapi, lists[0] as Query)).not.toMatch(SCAN);
  });

  it('find the story at an address by an index', async () => {
    const queries = await queriesOf('/api/articles/slug/cerita');
    expect(queries.length).toBeGreaterThan(0);
    for (const query of queries) {
      expect(await planOf(warta.strapi, query)).not.toMatch(SCAN);
    }
  });

  it.each([
    ['articles_region_lnk', 'region_id'],
    ['articles_editions_lnk', 'region_id'],
    ['articles_channel_lnk', 'channel_id'],
    ['articles_authors_lnk', 'author_id'],
    ['articles_tags_lnk', 'tag_id'],
  ])('lead from %s to published stories, as feeds ask', async (table, column) => {
    const sql =
      `select articles.id from ${table} join articles on articles.id = ${table}.article_id ` +
      `where ${table}.${column} = ? and articles.published_at is not null ` +
      'order by articles.date_published desc limit 20';
    const plan = await planOf(warta.strapi, { sql, bindings: [1] });
    expect(plan).not.toMatch(new RegExp(`Seq Scan on ${table}|SCAN ${table}(?! USING)`));
    expect(plan).not.toMatch(SCAN);
  });

  it('read the front page in the order of an index, without sorting', async () => {
    const [list] = (await queriesOf('/api/articles')).filter(isList);
    const plan = await planOf(warta.strapi, list as Query);
    expect(plan).toContain('articles_newest_listed_idx');
    expect(plan).not.toMatch(/TEMP B-TREE|Sort/);
  });

  it('keep one story per slug and one published row per story', async () => {
    const { client } = warta.strapi.db.dialect;
    const names: string[] =
      client === 'sqlite'
        ? (
            await warta.strapi.db.connection.raw(
              "select name from sqlite_master where type = 'index' and sql like '%unique%where published_at is%'",
            )
          ).map(({ name }: { name: string }) => name)
        : (
            await warta.strapi.db.connection.raw(
              "select indexname as name from pg_indexes where schemaname = current_schema() and indexdef ilike '%unique%where (published_at is%'",
            )
          ).rows.map(({ name }: { name: string }) => name);
    expect(names.sort()).toEqual([
      'articles_draft_uri_uq',
      'articles_published_document_uq',
      'articles_published_slug_uq',
    ]);
  });
});
