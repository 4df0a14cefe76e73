import { createReader, type Reader } from '../helpers/create-reader';
import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { startWarta, type Warta } from '../helpers/warta';

const PRESENT = new Date('2026-06-19T13:15:00.000Z');
const minutesAgo = (minutes: number) => new Date(PRESENT.getTime() - minutes * 60_000);
const ARTICLE = 'api::article.article';

interface BookmarkAnswer {
  documentId: string;
  state: string;
  article: { headline: string; relativeTime: { label: string } } | null;
}

describe('bookmarks', () => {
  let warta: Warta;
  let newsroom: Newsroom;
  let reader: Reader;
  let count = 0;

  async function publish(headline: string, extra: object = {}): Promise<string> {
    warta.setNow(minutesAgo(53));
    const { documentId } = await writeStory(warta.strapi, storyData(newsroom, headline, extra));
    warta.setNow(PRESENT);
    return documentId;
  }

  const keep = async (documentId: string, minutes = 0) => {
    warta.setNow(minutesAgo(minutes));
    const answer = await reader.request('put', `/api/me/bookmarks/${documentId}`);
    warta.setNow(PRESENT);
    return answer;
  };

  const list = async (query = ''): Promise<BookmarkAnswer[]> =>
    (await reader.request('get', `/api/me/bookmarks${query}`)).body.data;

  beforeAll(async () => {
    warta = await startWarta();
    newsroom = await createNewsroom(warta.strapi);
    warta.setNow(PRESENT);
  });
  afterAll(() => warta.stop());
  beforeEach(async () => {
    count += 1;
    reader = await createReader(warta, `pembaca-${count}`);
  });

  it('hold the card of a story, with its age in words', async () => {
    const documentId = await publish('Harga cabai turun');
    const { status, body } = await keep(documentId);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      documentId,
      bookmarkedAt: PRESENT.toISOString(),
      state: 'published',
      article: { headline: 'Harga cabai turun', relativeTime: { label: '53 menit lalu' } },
      retraction: null,
    });
    expect(await list()).toEqual([body.data]);
    const { body: english } = await reader.request(
      'get',
      `/api/me/bookmarks/${documentId}?lang=en`,
    );
    expect(english.data.article.relativeTime.label).toBe('53 minutes ago');
  });

  it('come newest first, page by page, and one that is made again stays in its place', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1) {
      ids.push(await publish(`Cerita ${count} ${index}`));
      await keep(ids[index] ?? '', 10 - index);
    }
    await keep(ids[0] ?? '');
    expect((await list()).map(({ documentId }) => documentId)).toEqual([...ids].reverse());

    const seen: string[] = [];
    let after = '';
    for (let page = 0; page < 3; page += 1) {
      const { body } = await reader.request('get', `/api/me/bookmarks?limit=2${after}`);
      seen.push(...body.data.map(({ documentId }: BookmarkAnswer) => documentId));
      after = `&after=${body.meta.next}`;
    }
    expect(after).toBe('&after=null');
    expect(seen).toEqual([...ids].reverse());
  });

  it('of one instant are each on one page', async () => {
    const ids = [await publish('Satu saat A'), await publish('Satu saat B')];
    for (const id of ids) {
      await keep(id);
    }
    const first = await reader.request('get', '/api/me/bookmarks?limit=1');
    const second = await reader.request(
      'get',
      `/api/me/bookmarks?limit=1&after=${first.body.meta.next}`,
    );
    const seen = [first, second].map(({ body }) => body.data[0].documentId);
    expect(seen.sort()).toEqual(ids.sort());
  });

  it('are made once by many requests at one moment', async () => {
    const documentId = await publish(`Serentak ${count}`);
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => reader.request('put', `/api/me/bookmarks/${documentId}`)),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(12).fill(200));
    expect(await list()).toHaveLength(1);
  });

  it('are taken away, however often', async () => {
    const documentId = await publish(`Dibuang ${count}`);
    await keep(documentId);
    for (let time = 0; time < 2; time += 1) {
      const { status } = await reader.request('delete', `/api/me/bookmarks/${documentId}`);
      expect(status).toBe(204);
    }
    expect(await list()).toEqual([]);
    expect((await reader.request('get', `/api/me/bookmarks/${documentId}`)).status).toBe(404);
  });

  it('of a story that was taken back stay, and say so', async () => {
    const documentId = await publish('Kabar keliru');
    await keep(documentId);
    const retraction = { kind: 'retraction', text: 'Narasumber keliru' };
    await warta.strapi.documents(ARTICLE).update({
      documentId,
      data: { corrections: [retraction] } as never,
      status: 'published',
    });
    const [bookmark] = await list();
    expect(bookmark).toMatchObject({
      documentId,
      state: 'retracted',
      article: null,
      retraction: { headline: 'Kabar keliru', slug: 'kabar-keliru' },
    });
    expect(JSON.stringify(bookmark)).not.toContain('Teras');
  });

  it('of a story that is not published any more stay, and tell nothing else of it', async () => {
    const documentId = await publish('Ditarik dari situs');
    await keep(documentId);
    // As by an administrator's hand in the database: stories are withdrawn by a retraction.
    await warta.strapi.db
      .query(ARTICLE)
      .deleteMany({ where: { documentId, publishedAt: { $notNull: true } } });
    await warta.strapi.documents(ARTICLE).update({
      documentId,
      data: { headline: 'Naskah rahasia' } as never,
    });
    const [bookmark] = await list();
    expect(bookmark).toMatchObject({
      documentId,
      state: 'unpublished',
      article: null,
      retraction: null,
    });
    expect(JSON.stringify(bookmark)).not.toMatch(/rahasia|Ditarik/);
    const again = await keep(documentId);
    expect([again.status, again.body.data.state]).toEqual([200, 'unpublished']);
  });

  it('of a draft are refused like those of nothing', async () => {
    const { documentId } = await writeStory(
      warta.strapi,
      storyData(newsroom, `Rahasia ${count}`),
      'draft',
    );
    const ofDraft = await keep(documentId);
    const ofNothing = await keep('aaaaaaaaaaaaaaaaaaaaaaaa');
    expect([ofDraft.status, ofDraft.body]).toEqual([404, ofNothing.body]);
    expect(await list()).toEqual([]);
  });

  it('are private, and kept by nobody on the way', async () => {
    const { headers } = await reader.request('get', '/api/me/bookmarks');
    expect(headers['cache-control']).toBe('private, no-store');
  });
});
