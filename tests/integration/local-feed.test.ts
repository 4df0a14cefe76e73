import { createReader } from '../helpers/create-reader';
import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { refusedFields } from '../helpers/refused-fields';
import { startWarta, type Warta } from '../helpers/warta';

const PRESENT = new Date('2026-06-19T13:15:00.000Z');
const hoursAgo = (hours: number) => new Date(PRESENT.getTime() - hours * 3_600_000);

const headlines = (body: { data: { headline: string }[] }) =>
  body.data.map(({ headline }) => headline);

describe('the local feed', () => {
  let warta: Warta;
  let newsroom: Newsroom;

  beforeAll(async () => {
    warta = await startWarta();
    newsroom = await createNewsroom(warta.strapi);
    for (const [headline, hours, extra] of [
      ['Dari Makassar', 1, { region: newsroom.makassar }],
      ['Dari Deli Serdang', 2, { region: newsroom.deliSerdang }],
      ['Dari Medan', 3, {}],
    ] as const) {
      warta.setNow(hoursAgo(hours));
      await writeStory(warta.strapi, storyData(newsroom, headline, extra));
    }
    warta.setNow(PRESENT);
  });
  afterAll(() => warta.stop());

  it('begins with the region, goes on around it, and says why', async () => {
    const { body } = await warta.http.get('/api/feeds/local?region=kota-medan').expect(200);
    expect(headlines(body)).toEqual(['Dari Medan', 'Dari Deli Serdang', 'Dari Makassar']);
    expect(body.data.map(({ reasons }: { reasons: object[] }) => reasons)).toEqual([
      [{ term: 'nearness', text: 'Dari Kota Medan' }],
      [{ term: 'nearness', text: 'Dari dekat Kota Medan' }],
      [{ term: 'newness', text: 'Berita terkini' }],
    ]);
    expect(body.meta.region.slug).toBe('kota-medan');
    expect(body.data[0].relativeTime.label).toBe('3 jam lalu');
  });

  it('is what a reader gets who is at home there', async () => {
    const reader = await createReader(warta, 'pembaca');
    await reader.request('patch', '/api/me/settings', { homeRegion: newsroom.makassar });
    const own = await reader.request('get', '/api/me/feed');
    const { body } = await warta.http.get('/api/feeds/local?region=kota-makassar').expect(200);
    expect(headlines(own.body)).toEqual(headlines(body));
  });

  it('holds nothing of a reader, and may be cached like other feeds', async () => {
    const first = await warta.http.get('/api/feeds/local?region=kota-medan').expect(200);
    expect(first.headers['cache-control']).toBe('public, max-age=60');
    expect(first.body.data[0]).not.toHaveProperty('alreadyRead');
    await warta.http
      .get('/api/feeds/local?region=kota-medan')
      .set('If-None-Match', String(first.headers.etag))
      .expect(304);
  });

  it('comes page by page', async () => {
    const first = await warta.http.get('/api/feeds/local?region=kota-medan&limit=2').expect(200);
    const { next } = first.body.meta;
    const { body } = await warta.http
      .get(`/api/feeds/local?region=kota-medan&limit=2&after=${next}`)
      .expect(200);
    expect(headlines(body)).toEqual(['Dari Makassar']);
    expect(body.meta.next).toBeNull();
  });

  it.each([
    ['', 'region'],
    ['?region=kota-hilang', 'region'],
    ['?region=kota-medan&region=kota-makassar', 'region'],
    ['?region=kota-medan&home=x', 'home'],
  ])('refuses %s', async (query, param) => {
    const { body } = await warta.http.get(`/api/feeds/local${query}`).expect(400);
    expect(body.error.details.param).toBe(param);
  });

  describe('of a position', () => {
    const nearest = (data: unknown) =>
      warta.http.post('/api/feeds/nearest-region').send({ data } as object);

    it.each([
      ['in Medan', 3.595, 98.672, 'kota-medan'],
      ['in Lubuk Pakam', 3.55, 98.86, 'kabupaten-deli-serdang'],
      ['off Makassar', -5.1, 119.3, 'kota-makassar'],
    ])('%s is that of the nearest regency', async (_where, latitude, longitude, slug) => {
      const { body, headers } = await nearest({ latitude, longitude }).expect(200);
      expect(body.data.slug).toBe(slug);
      expect(headers['cache-control']).toBe('private, no-store');
    });

    it('far from all of Indonesia is nobody’s', async () => {
      await nearest({ latitude: 52.5, longitude: 13.4 }).expect(404);
    });

    it.each([
      ['data.latitude', { latitude: 'x', longitude: 1 }],
      ['data.longitude', { latitude: 1 }],
      ['data.longitude', { latitude: 1, longitude: 181 }],
      ['data.accuracy', { latitude: 1, longitude: 1, accuracy: 5 }],
      ['data', undefined],
    ])('with a wrong %s is refused', async (field, data) => {
      expect(refusedFields(await nearest(data).expect(400))).toEqual([field]);
    });
  });
});
