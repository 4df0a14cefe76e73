import { createRegion } from '../helpers/desk';
import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { expectToMatchOpenApi } from '../helpers/openapi';
import { queriesDuring } from '../helpers/queries';
import { startWarta, type Warta } from '../helpers/warta';

const REGION = 'api::region.region';

describe('the list of editions', () => {
  let warta: Warta;
  let newsroom: Newsroom;

  const list = (query = '') => warta.http.get(`/api/editions${query}`);
  const slugsOf = ({ data }: { data: { slug: string }[] }) => data.map(({ slug }) => slug);
  const edition = async (slug: string) =>
    (await list().expect(200)).body.data.find((one: { slug: string }) => one.slug === slug);

  beforeAll(async () => {
    warta = await startWarta();
    newsroom = await createNewsroom(warta.strapi);
    await warta.strapi.documents(REGION).update({
      documentId: newsroom.medan,
      data: {
        brand: 'Warta Medan',
        partner: { organisation: 'PT Suara Deli Mandiri', website: 'https://suaradeli.example' },
      } as never,
    });
    const idle = await createRegion(warta.strapi, 'Kota Binjai', '12.75', 'city');
    await warta.strapi
      .documents(REGION)
      .update({ documentId: idle, data: { active: false } as never });
  });
  afterAll(() => warta.stop());

  it('has the active regions by their slugs, with the partners who run them', async () => {
    const answer = await list().expect(200);
    expectToMatchOpenApi(answer, 'GET', '/api/editions');
    expect(slugsOf(answer.body)).toEqual(['kabupaten-deli-serdang', 'kota-makassar', 'kota-medan']);
    expect(answer.body.meta).toEqual({ next: null, total: 3 });
    expect(await edition('kota-medan')).toEqual({
      documentId: newsroom.medan,
      name: 'Kota Medan',
      slug: 'kota-medan',
      level: 'city',
      brand: 'Warta Medan',
      timeZone: 'Asia/Jakarta',
      partner: { organisation: 'PT Suara Deli Mandiri', website: 'https://suaradeli.example' },
      stories: 0,
      newestStory: null,
    });
    expect(await edition('kota-makassar')).toMatchObject({
      timeZone: 'Asia/Makassar',
      partner: null,
    });
  });

  it('counts the stories of each that readers can see', async () => {
    const write = (headline: string, datePublished: string, extra: object = {}) =>
      writeStory(warta.strapi, storyData(newsroom, headline, { datePublished, ...extra }));
    await write('Satu', '2026-06-17T01:00:00.000Z');
    await write('Dua', '2026-06-19T01:00:00.000Z');
    await write('Bersama', '2026-06-18T01:00:00.000Z', { editions: [newsroom.makassar] });
    await writeStory(warta.strapi, storyData(newsroom, 'Draf'), 'draft');
    expect(await edition('kota-medan')).toMatchObject({
      stories: 3,
      newestStory: '2026-06-19T01:00:00.000Z',
    });
    expect(await edition('kota-makassar')).toMatchObject({ stories: 0, newestStory: null });
  });

  it('comes in pages that repeat and drop none', async () => {
    const seen: string[] = [];
    let after = '';
    do {
      const { body } = await list(`?limit=1${after}`).expect(200);
      seen.push(...slugsOf(body));
      expect(body.meta.total).toBe(3);
      after = body.meta.next === null ? '' : `&after=${encodeURIComponent(body.meta.next)}`;
    } while (after !== '');
    expect(seen).toEqual(['kabupaten-deli-serdang', 'kota-makassar', 'kota-medan']);
  });

  it('can be kept by others for a minute', async () => {
    const { headers } = await list().expect(200);
    expect(headers['cache-control']).toBe('public, max-age=60');
    await list().set('If-None-Match', String(headers.etag)).expect(304);
  });

  it('is two queries, however many editions there are', async () => {
    const queries = await queriesDuring(warta.strapi, () => list().expect(200));
    expect(queries).toHaveLength(2);
  });

  it.each(['?limit=0', '?limit=101', '?after=bukan', '?region=kota-medan', '?lang=zz-none'])(
    'refuses %s',
    async (query) => {
      expect((await list(query)).status).toBe(400);
    },
  );

  it('shows the partner of a region on the region too', async () => {
    const { body } = await warta.http
      .get('/api/regions?filters[slug]=kota-medan&populate=partner')
      .expect(200);
    expect(body.data[0].partner).toMatchObject({ organisation: 'PT Suara Deli Mandiri' });
  });
});
