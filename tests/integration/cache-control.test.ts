import { createToken, logReaderIn } from '../helpers/fuzz/callers';
import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { startWarta, type Warta } from '../helpers/warta';

const PUBLISHED = new Date('2026-06-19T13:15:00.000Z');
const later = (seconds: number) => new Date(PUBLISHED.getTime() + seconds * 1000);
const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

describe('what others may cache', () => {
  let warta: Warta;
  let newsroom: Newsroom;
  let token: string;
  let reader: string;
  const story = '/api/articles/slug/harga-cabai-naik';

  beforeAll(async () => {
    warta = await startWarta();
    newsroom = await createNewsroom(warta.strapi);
    warta.setNow(PUBLISHED);
    await writeStory(warta.strapi, storyData(newsroom, 'Harga cabai naik'));
    warta.setNow(later(20));
    await writeStory(
      warta.strapi,
      storyData(newsroom, 'Pelabuhan ramai', { region: newsroom.makassar }),
    );
    token = await createToken(warta.strapi, { name: 'hanya-baca', type: 'read-only' });
    reader = await logReaderIn(warta);
  });
  afterAll(() => warta.stop());

  it('ends when the label changes', async () => {
    warta.setNow(later(5 * MINUTE - 10));
    const { headers, body } = await warta.http.get(story).expect(200);
    expect(body.data.relativeTime.label).toBe('4 menit lalu');
    expect(headers['cache-control']).toBe('public, max-age=10');
  });

  it.each([
    ['a list', '/api/articles'],
    ['the stories under a channel', '/api/channels?populate=articles'],
    ['the stories under one region', '/api/regions?filters[slug]=kota-medan&populate=articles'],
  ])('ends at the earliest change of a label in %s', async (_name, path) => {
    // The story from Medan changes in 15 seconds, the one from Makassar in 35.
    warta.setNow(later(5 * MINUTE - 15));
    const { headers } = await warta.http.get(path).expect(200);
    expect(headers['cache-control']).toBe('public, max-age=15');
  });

  it('counts only the labels that are in the answer', async () => {
    warta.setNow(later(5 * MINUTE - 15));
    const { headers } = await warta.http.get('/api/articles/slug/pelabuhan-ramai').expect(200);
    expect(headers['cache-control']).toBe('public, max-age=35');
  });

  it('never counts a part of a second as a whole one', async () => {
    warta.setNow(later(5 * MINUTE - 0.4));
    const { headers } = await warta.http.get(story).expect(200);
    expect(headers['cache-control']).toBe('public, max-age=0');
  });

  it.each([
    ['an hour away', 2 * 60 * MINUTE + 30, '/api/articles'],
    ['never, as dates do not change', 30 * DAY, '/api/articles'],
    ['never, as there are none', 100, '/api/channels'],
  ])('lasts a minute at most when the next change is %s', async (_name, seconds, path) => {
    warta.setNow(later(seconds));
    const { headers } = await warta.http.get(path).expect(200);
    expect(headers['cache-control']).toBe('public, max-age=60');
  });

  it('is one entry for each language', async () => {
    warta.setNow(later(5 * MINUTE));
    const indonesian = await warta.http.get(story).expect(200);
    const english = await warta.http.get(story).set('Accept-Language', 'en').expect(200);
    expect(indonesian.headers.vary).toMatch(/Accept-Language/);
    expect(indonesian.headers.vary).toMatch(/Authorization/);
    expect(indonesian.headers['content-language']).toBe('id');
    expect(english.headers['content-language']).toBe('en');
    expect(english.headers.etag).not.toBe(indonesian.headers.etag);
  });

  it('is one format for everybody', async () => {
    warta.setNow(later(5 * MINUTE));
    const plain = await warta.http.get(story).expect(200);
    const version4 = await warta.http
      .get(story)
      .set('strapi-response-format', 'v4')
      .set('strapi-encode-source-maps', 'true')
      .expect(200);
    expect(version4.text).toBe(plain.text);
  });

  it.each([story, '/api/articles', '/api/regions?populate=*'])(
    'is confirmed without a body while %s has not changed',
    async (path) => {
      warta.setNow(later(5 * MINUTE - 10));
      const { etag } = (await warta.http.get(path).expect(200)).headers;
      const same = await warta.http.get(path).set('If-None-Match', String(etag)).expect(304);
      expect(same.text).toBe('');
      expect(same.headers.etag).toBe(etag);
      expect(same.headers['cache-control']).toMatch(/^public, max-age=\d+$/);

      warta.setNow(later(5 * MINUTE));
      const changed = await warta.http.get(path).set('If-None-Match', String(etag)).expect(200);
      expect(changed.text).toContain('5 menit lalu');
      expect(changed.headers.etag).not.toBe(etag);
    },
  );

  it('is told by HEAD as by GET', async () => {
    warta.setNow(later(5 * MINUTE - 10));
    const get = await warta.http.get(story).expect(200);
    const head = await warta.http.head(story).expect(200);
    for (const name of ['cache-control', 'etag', 'content-length', 'content-type', 'vary']) {
      expect([name, head.headers[name]]).toEqual([name, get.headers[name]]);
    }
  });

  it.each([
    ['an API token', () => token],
    ['a reader', () => reader],
  ])('is nothing that was asked by %s', async (_name, authorization) => {
    for (const path of [story, '/api/articles', '/api/regions?populate=*']) {
      const { headers } = await warta.http.get(path).set('Authorization', authorization());
      expect(headers['cache-control']).toBe('private, no-store');
      expect(headers.etag).toBeUndefined();
    }
  });

  it.each([
    ['a wrong token', 401, '/api/articles', 'Bearer salah'],
    ['something unknown', 404, '/api/articles/slug/tidak-ada', ''],
    ['an unknown type', 404, '/api/former-slugs', ''],
    ['a wrong parameter', 400, '/api/articles?filters[headline][$x]=1', ''],
    ['an unknown language', 400, '/api/articles?lang=zz-zz', ''],
    ['a draft', 403, '/api/articles?status=draft', ''],
    ['a closed route', 403, '/api/users-permissions/roles', ''],
  ])('is no error: %s', async (_name, status, path, authorization) => {
    const request = warta.http.get(path);
    const { headers } = await (authorization
      ? request.set('Authorization', authorization)
      : request
    ).expect(status);
    expect(headers['cache-control']).toBe('private, no-store');
    expect(headers.etag).toBeUndefined();
  });

  it('is no redirect and no write', async () => {
    const moved = await writeStory(warta.strapi, storyData(newsroom, 'Alamat lama'));
    await warta.strapi.documents('api::article.article').update({
      documentId: moved.documentId,
      data: { slug: 'alamat-baru' },
      status: 'published',
    });
    const redirect = await warta.http
      .get('/api/articles/slug/alamat-lama')
      .redirects(0)
      .expect(301);
    expect(redirect.headers['cache-control']).toBe('private, no-store');
    const write = await warta.http.post('/api/articles').send({ data: {} }).expect(403);
    expect(write.headers['cache-control']).toBe('private, no-store');
    const login = await warta.http.post('/api/auth/local').send({}).expect(400);
    expect(login.headers['cache-control']).toBe('private, no-store');
  });
});
