import { createToken } from '../helpers/fuzz/callers';
import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { expectToMatchOpenApi } from '../helpers/openapi';
import { startWarta, type Warta } from '../helpers/warta';

const PUBLISHED = new Date('2026-06-19T13:15:00.000Z');
const later = (seconds: number) => new Date(PUBLISHED.getTime() + seconds * 1000);
const ARTICLE = 'api::article.article';

describe('a story as JSON-LD', () => {
  let warta: Warta;
  let newsroom: Newsroom;
  let documentId: string;
  let address: string;

  beforeAll(async () => {
    warta = await startWarta();
    newsroom = await createNewsroom(warta.strapi);
    warta.setNow(PUBLISHED);
    const data = storyData(newsroom, 'Pelabuhan ramai', {
      region: newsroom.makassar,
      authors: [newsroom.bonar, newsroom.siti],
      editor: newsroom.bonar,
      tags: [newsroom.umkm],
      dateline: 'MAKASSAR',
      genre: 'analysis',
      corrections: [
        { kind: 'clarification', text: 'Dermaga dua.', datePublished: '2026-06-19T13:00:00.000Z' },
      ],
      uri: 'urn:rahasia:1',
      slugline: 'RAHASIA',
      embargoedUntil: '2026-06-19T10:00:00.000Z',
    });
    ({ documentId } = await writeStory(warta.strapi, data));
    address = `/api/articles/${documentId}/json-ld`;
  });
  beforeEach(() => warta.setNow(later(100)));
  afterAll(() => warta.stop());

  it('is told with the addresses of the site and the offset of its region', async () => {
    const { body, headers } = await warta.http.get(address).expect(200);
    expect(headers['content-type']).toBe('application/ld+json');
    expect(body).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'AnalysisNewsArticle',
      '@id': 'http://localhost:3000/berita/pelabuhan-ramai',
      headline: 'Pelabuhan ramai',
      datePublished: '2026-06-19T21:15:00+08:00',
      author: [
        { name: 'Bonar Sihombing', url: 'http://localhost:3000/penulis/bonar-sihombing' },
        { name: 'Siti Rahma' },
      ],
      editor: { name: 'Bonar Sihombing' },
      dateline: 'MAKASSAR',
      articleSection: 'Ekonomi',
      keywords: ['UMKM'],
      contentLocation: { name: 'Kota Makassar' },
      correction: [{ name: 'Klarifikasi', text: 'Dermaga dua.' }],
    });
  });

  it('tells nothing of the newsroom’s own', async () => {
    const { text } = await warta.http.get(address).expect(200);
    expect(text).not.toMatch(/rahasia/i);
    expect(text).not.toContain('2026-06-19T10:00');
    expect(text).not.toContain('2026-06-19T18:00');
  });

  it('is what openapi.json says', async () => {
    const known = await warta.http.get(address).expect(200);
    expectToMatchOpenApi(known, 'GET', '/api/articles/{id}/json-ld');
    const unknown = await warta.http.get('/api/articles/aaaaaaaaaaaaaaaaaaaaaaaa/json-ld');
    expect(unknown.status).toBe(404);
    expectToMatchOpenApi(unknown, 'GET', '/api/articles/{id}/json-ld');
  });

  it('is cached for a minute: it holds no label that could change sooner', async () => {
    warta.setNow(later(5 * 60 - 10));
    const { headers } = await warta.http.get(address).expect(200);
    expect(headers['cache-control']).toBe('public, max-age=60');
  });

  it('is confirmed by its ETag and by its date, until the story changes', async () => {
    const data = storyData(newsroom, 'Hujan di hulu');
    const story = await writeStory(warta.strapi, data);
    const path = `/api/articles/${story.documentId}/json-ld`;
    // A date is said only when its second is over.
    warta.setNow(new Date(Date.parse(story.dateModified) + 1000));
    const { headers } = await warta.http.get(path).expect(200);
    expect(headers['last-modified']).toBe(new Date(story.dateModified).toUTCString());
    const conditions: [string, string][] = [
      ['If-None-Match', String(headers.etag)],
      ['If-Modified-Since', String(headers['last-modified'])],
    ];
    for (const [name, value] of conditions) {
      const same = await warta.http.get(path).set(name, value).expect(304);
      expect(same.text).toBe('');
      expectToMatchOpenApi(same, 'GET', '/api/articles/{id}/json-ld');
    }
    warta.setNow(later(200));
    await warta.strapi.documents(ARTICLE).update({
      documentId: story.documentId,
      data: { lead: 'Sungai naik' } as never,
      status: 'published',
    });
    for (const [name, value] of conditions) {
      const changed = await warta.http.get(path).set(name, value).expect(200);
      expect(changed.body.description).toBe('Sungai naik');
    }
  });

  it('is the same for a caller with a token, and for nobody else to keep', async () => {
    const token = await createToken(warta.strapi, { name: 'baca', type: 'read-only' });
    const everyone = await warta.http.get(address).expect(200);
    const { body, headers } = await warta.http.get(address).set('Authorization', token).expect(200);
    expect(body).toEqual(everyone.body);
    expect(headers['content-type']).toBe('application/ld+json');
    expect(headers['cache-control']).toBe('private, no-store');
  });

  it('is closed to a token that may not read stories', async () => {
    const token = await createToken(warta.strapi, {
      name: 'kanal-saja',
      type: 'custom',
      permissions: ['api::channel.channel.find'],
    });
    await warta.http.get(address).set('Authorization', token).expect(403);
  });

  it.each(['json-ld', 'ninjs'])('shows no draft as %s, whoever asks', async (format) => {
    const token = await createToken(warta.strapi, { name: format, type: 'full-access' });
    const draft = await writeStory(warta.strapi, storyData(newsroom, 'Rancangan'), 'draft');
    const changed = await writeStory(warta.strapi, storyData(newsroom, `Lama ${format}`));
    await warta.strapi
      .documents(ARTICLE)
      .update({ documentId: changed.documentId, data: { headline: 'Belum terbit' } as never });
    const withdrawn = await writeStory(warta.strapi, storyData(newsroom, `Ditarik ${format}`));
    await warta.strapi.documents(ARTICLE).unpublish({ documentId: withdrawn.documentId });

    for (const authorization of ['', token]) {
      const get = (id: string) => {
        const request = warta.http.get(`/api/articles/${id}/${format}`);
        return authorization ? request.set('Authorization', authorization) : request;
      };
      await get(draft.documentId).expect(404);
      await get(withdrawn.documentId).expect(404);
      const { text } = await get(changed.documentId).expect(200);
      expect(text).toContain(`Lama ${format}`);
      expect(text).not.toContain('Belum terbit');
    }
  });

  it.each([
    ['status=draft', 'status'],
    ['populate=*', 'populate'],
    ['fields[0]=uri', 'fields'],
    ['lang=zz-none', 'lang'],
  ])('refuses ?%s and names it', async (query, param) => {
    for (const format of ['json-ld', 'ninjs']) {
      const url = `/api/articles/${documentId}/${format}?${query}`;
      const { body } = await warta.http.get(url).expect(400);
      expect(body.error.message).toMatch(new RegExp(`^${param}: `));
      expect(body.error.details).toEqual({ source: 'query', param });
    }
  });

  it('knows the parameter lang', async () => {
    const { headers } = await warta.http.get(`${address}?lang=en`).expect(200);
    expect(headers['content-language']).toBe('en');
  });

  it.each(['%20', '..%2f..', '%F0%9F%98%80', "'%22%3B--", '0'])(
    'is not found under the id %s',
    async (id) => {
      await warta.http.get(`/api/articles/${id}/json-ld`).expect(404);
      await warta.http.get(`/api/articles/${id}/ninjs`).expect(404);
    },
  );
});
