import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { startWarta, type Warta } from '../helpers/warta';

describe('relative time in every answer', () => {
  let warta: Warta;
  let newsroom: Newsroom;
  const published = new Date('2026-06-19T13:15:00.000Z');
  const minutesLater = (minutes: number) => new Date(published.getTime() + minutes * 60_000);

  beforeAll(async () => {
    warta = await startWarta();
    newsroom = await createNewsroom(warta.strapi);
    warta.setNow(published);
    const other = await writeStory(warta.strapi, storyData(newsroom, 'Pasar malam dibuka'));
    await writeStory(
      warta.strapi,
      storyData(newsroom, 'Harga cabai naik', {
        tags: [newsroom.umkm],
        editor: newsroom.bonar,
        relatedArticles: [other.documentId],
      }),
    );
    await writeStory(
      warta.strapi,
      storyData(newsroom, 'Pelabuhan ramai', { region: newsroom.makassar }),
    );
    warta.setNow(minutesLater(53));
  });
  afterAll(() => warta.stop());

  const expected = {
    label: '53 menit lalu',
    absolute: 'Jumat, 19 Juni 2026 20.15 WIB',
    dateTime: '2026-06-19T13:15:00.000Z',
    validUntil: '2026-06-19T14:09:00.000Z',
  };

  it('stands in a list, with everything populated', async () => {
    const { body } = await warta.http
      .get('/api/articles?populate=*&filters[slug]=harga-cabai-naik')
      .expect(200);
    expect(body.data).toHaveLength(1);
    expect(body.data[0].relativeTime).toEqual(expected);
    expect(body.data[0].relatedArticles[0].relativeTime).toEqual(expected);
  });

  it.each([
    [
      'a region',
      '/api/regions?filters[slug]=kota-medan&populate[articles][populate][authors]=true',
      'articles',
    ],
    ['a channel', '/api/channels?filters[slug]=ekonomi&populate=articles', 'articles'],
    ['an author', '/api/authors?filters[slug]=siti-rahma&populate=articles', 'articles'],
    ['an editor', '/api/authors?filters[slug]=bonar-sihombing&populate=*', 'editedArticles'],
    ['a tag', '/api/tags?populate[articles][fields][0]=headline', 'articles'],
  ])('stands in the stories under %s', async (_name, path, key) => {
    const { body } = await warta.http.get(path).expect(200);
    const stories = body.data[0][key];
    expect(stories.length).toBeGreaterThan(0);
    for (const story of stories) {
      expect(story.relativeTime.label).toBe('53 menit lalu');
    }
  });

  it('stands in stories three levels down', async () => {
    const path =
      '/api/authors?filters[slug]=siti-rahma&populate[articles][populate][region][populate][articles][populate]=relatedArticles';
    const { body } = await warta.http.get(path).expect(200);
    const nested = body.data[0].articles.flatMap(
      (story: { region: { articles: { relatedArticles: object[] }[] } }) =>
        story.region.articles.flatMap(({ relatedArticles }) => relatedArticles),
    );
    expect(nested.length).toBeGreaterThan(0);
    for (const story of nested) {
      expect(story).toMatchObject({ relativeTime: expected });
    }
  });

  it('stands beside sparse fields without what it was computed from', async () => {
    const { body } = await warta.http
      .get('/api/articles?fields[0]=headline&filters[slug]=harga-cabai-naik')
      .expect(200);
    expect(Object.keys(body.data[0]).sort()).toEqual([
      'documentId',
      'headline',
      'id',
      'relativeTime',
      'retracted',
    ]);
    expect(body.data[0].relativeTime).toEqual(expected);
  });

  it('is written in the zone of the owning region', async () => {
    const { body } = await warta.http.get('/api/articles/slug/pelabuhan-ramai').expect(200);
    expect(body.data.relativeTime.absolute).toBe('Jumat, 19 Juni 2026 21.15 WITA');
  });

  it('speaks the language that ?lang= asks for, before Accept-Language', async () => {
    const english = await warta.http
      .get('/api/articles/slug/harga-cabai-naik?lang=en')
      .set('Accept-Language', 'id')
      .expect(200);
    expect(english.body.data.relativeTime.label).toBe('53 minutes ago');
    const header = await warta.http
      .get('/api/articles/slug/harga-cabai-naik')
      .set('Accept-Language', 'xx-invalid, en;q=0.8, id;q=0.2')
      .expect(200);
    expect(header.body.data.relativeTime.label).toBe('53 minutes ago');
    expect(header.headers['content-language']).toBe('en');
    const french = await warta.http.get('/api/articles/slug/harga-cabai-naik?lang=fr').expect(200);
    expect(french.body.data.relativeTime.label).toBe('il y a 53 minutes');
  });

  it.each(['zz-not-a-language', '', 'a'.repeat(500)])(
    'answers 400 to ?lang=%s and the default to such a header',
    async (lang) => {
      const { body } = await warta.http.get('/api/articles').query({ lang }).expect(400);
      expect(body.error).toMatchObject({ name: 'ValidationError', details: { param: 'lang' } });
      const { body: fallback } = await warta.http
        .get('/api/articles/slug/harga-cabai-naik')
        .set('Accept-Language', lang)
        .expect(200);
      expect(fallback.data.relativeTime.label).toBe('53 menit lalu');
    },
  );

  it('is null for a story that has no date yet', async () => {
    const draft = await writeStory(warta.strapi, { headline: 'Belum terbit' }, 'draft');
    expect(draft).toMatchObject({ relativeTime: null });
  });

  it('is not accepted as input, and not stored', async () => {
    const story = await writeStory(
      warta.strapi,
      storyData(newsroom, 'Label palsu', { relativeTime: { label: 'besok' } }),
    );
    const rows = await warta.strapi.db
      .connection('articles')
      .where({ document_id: story.documentId });
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain('besok');
    expect(JSON.stringify(rows)).not.toContain('lalu');
    const { body } = await warta.http.get(`/api/articles/${story.documentId}`).expect(200);
    expect(body.data.relativeTime.label).toBe('Baru saja');
  });

  it('costs no query', async () => {
    const queries: string[] = [];
    const note = ({ sql }: { sql: string }) => queries.push(sql);
    const read = () =>
      warta.strapi.db.query('api::article.article').findMany({ select: ['id', 'headline'] });
    warta.strapi.db.connection.on('query', note);
    try {
      await read();
    } finally {
      warta.strapi.db.connection.removeListener('query', note);
    }
    expect(queries).toHaveLength(1);
  });
});
