import { createReader, type Reader } from '../helpers/create-reader';
import { createNewsroom, type Newsroom } from '../helpers/newsroom';
import { refusedFields } from '../helpers/refused-fields';
import { startWarta, type Warta } from '../helpers/warta';

const PRESENT = new Date('2026-06-19T13:15:00.000Z');
const NOBODY = 'aaaaaaaaaaaaaaaaaaaaaaaa';
const FOLLOW = 'api::follow.follow';

describe('follows', () => {
  let warta: Warta;
  let newsroom: Newsroom;
  let reader: Reader;
  let count = 0;

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

  const stored = () =>
    warta.strapi.db.query(FOLLOW).count({ where: { readerId: reader.documentId } });

  it.each([
    ['regions', () => newsroom.medan, 'Kota Medan', 'kota-medan'],
    ['channels', () => newsroom.ekonomi, 'Ekonomi', 'ekonomi'],
    ['authors', () => newsroom.siti, 'Siti Rahma', 'siti-rahma'],
    ['tags', () => newsroom.umkm, 'UMKM', 'umkm'],
  ])('of %s are made, told by name, and taken away', async (type, target, name, slug) => {
    const path = `/api/me/follows/${type}/${target()}`;
    expect((await reader.request('get', path)).status).toBe(404);

    const made = await reader.request('put', path);
    const follow = { type, documentId: target(), name, slug, followedAt: PRESENT.toISOString() };
    expect([made.status, made.body.data]).toEqual([200, follow]);
    expect((await reader.request('get', path)).body.data).toEqual(follow);
    expect((await reader.request('get', '/api/me/follows')).body.data).toEqual([follow]);

    expect((await reader.request('delete', path)).status).toBe(204);
    expect((await reader.request('get', path)).status).toBe(404);
    expect((await reader.request('get', '/api/me/follows')).body.data).toEqual([]);
  });

  it('are the same however often they are asked for', async () => {
    const path = `/api/me/follows/regions/${newsroom.medan}`;
    const first = await reader.request('put', path);
    warta.setNow(new Date(PRESENT.getTime() + 60_000));
    const second = await reader.request('put', path);
    warta.setNow(PRESENT);
    expect(second.body).toEqual(first.body);
    expect(await stored()).toBe(1);
    for (let time = 0; time < 2; time += 1) {
      expect((await reader.request('delete', path)).status).toBe(204);
    }
    expect(await stored()).toBe(0);
  });

  it('are made once by many requests at one moment', async () => {
    const path = `/api/me/follows/tags/${newsroom.umkm}`;
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => reader.request('put', path)),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(12).fill(200));
    expect(await stored()).toBe(1);
  });

  it('are unique in the database, whatever code asks for a second one', async () => {
    const { status } = await reader.request('put', `/api/me/follows/tags/${newsroom.umkm}`);
    expect([status, await stored()]).toEqual([200, 1]);
    const data = {
      readerId: reader.documentId,
      section: 'tags',
      targetDocumentId: newsroom.umkm,
      followedAt: PRESENT,
    };
    const outcome = await warta.strapi.db
      .query(FOLLOW)
      .create({ data })
      .then(
        () => 'made',
        () => 'refused',
      );
    expect(outcome).toBe('refused');
    expect(await stored()).toBe(1);
  });

  it('are listed newest first, all or of one kind', async () => {
    for (const [minute, path] of [
      `regions/${newsroom.medan}`,
      `channels/${newsroom.ekonomi}`,
      `regions/${newsroom.makassar}`,
    ].entries()) {
      warta.setNow(new Date(PRESENT.getTime() + minute * 60_000));
      await reader.request('put', `/api/me/follows/${path}`);
    }
    warta.setNow(PRESENT);
    const names = async (query: string) =>
      (await reader.request('get', `/api/me/follows${query}`)).body.data.map(
        ({ name }: { name: string }) => name,
      );
    expect(await names('')).toEqual(['Kota Makassar', 'Ekonomi', 'Kota Medan']);
    expect(await names('?type=regions')).toEqual(['Kota Makassar', 'Kota Medan']);
    expect((await reader.request('get', '/api/me/follows?type=articles')).status).toBe(400);
  });

  it('of what was deleted meanwhile are left out, and can be taken away', async () => {
    const { documentId } = await warta.strapi
      .documents('api::tag.tag')
      .create({ data: { name: 'Sementara' } });
    const path = `/api/me/follows/tags/${documentId}`;
    await reader.request('put', path);
    await warta.strapi.documents('api::tag.tag').delete({ documentId });
    expect((await reader.request('get', '/api/me/follows')).body.data).toEqual([]);
    expect((await reader.request('get', path)).status).toBe(404);
    expect((await reader.request('delete', path)).status).toBe(204);
    expect(await stored()).toBe(0);
  });

  it.each([
    [`regions/${NOBODY}`, 404],
    ['regions/x', 404],
    [`articles/${NOBODY}`, 404],
  ])('of %s are answered %i', async (path, status) => {
    expect((await reader.request('put', `/api/me/follows/${path}`)).status).toBe(status);
    expect(await stored()).toBe(0);
  });

  it('are no more than 300', async () => {
    for (let index = 0; index < 300; index += 1) {
      await warta.strapi.db.query(FOLLOW).create({
        data: {
          readerId: reader.documentId,
          section: 'tags',
          targetDocumentId: `tag-${index}`,
          followedAt: PRESENT,
        },
      });
    }
    const { status, body } = await reader.request('put', `/api/me/follows/tags/${newsroom.umkm}`);
    expect(status).toBe(409);
    expect(body.error.details).toEqual({ reason: 'too-many' });
    expect(await stored()).toBe(300);
  });

  it('are private, and kept by nobody on the way', async () => {
    const { headers } = await reader.request('get', '/api/me/follows');
    expect(headers['cache-control']).toBe('private, no-store');
    expect(headers.etag).toBeUndefined();
  });

  describe('in one call', () => {
    it('are the regions and channels that were chosen, in place of the former ones', async () => {
      await reader.request('put', `/api/me/follows/regions/${newsroom.makassar}`);
      await reader.request('put', `/api/me/follows/authors/${newsroom.siti}`);
      const { status, body } = await reader.request('put', '/api/me/interests', {
        regions: [newsroom.medan, newsroom.deliSerdang],
        channels: [newsroom.olahraga],
      });
      expect(status).toBe(200);
      expect(body.data.homeRegion.slug).toBe('kota-medan');
      const slugs = body.data.follows.map(({ slug }: { slug: string }) => slug);
      expect(slugs.sort()).toEqual([
        'kabupaten-deli-serdang',
        'kota-medan',
        'olahraga',
        'siti-rahma',
      ]);
    });

    it('take the place of as many as can be followed', async () => {
      const follows = Array.from({ length: 300 }, (_, number) => ({
        readerId: reader.documentId,
        section: 'channels',
        targetDocumentId: `saluran${number}`,
        followedAt: PRESENT,
      }));
      for (const data of follows) {
        await warta.strapi.db.query(FOLLOW).create({ data });
      }
      const { status } = await reader.request('put', '/api/me/interests', {
        regions: [newsroom.medan],
        channels: [],
      });
      expect([status, await stored()]).toEqual([200, 1]);
    });

    it('come from a position, of which nothing but the regency is kept', async () => {
      const position = { latitude: 3.59712345, longitude: 98.67854321 };
      const { body } = await reader.request('put', '/api/me/interests', {
        regions: [newsroom.makassar],
        channels: [],
        position,
      });
      expect(body.data.homeRegion.slug).toBe('kota-medan');
      const slugs = body.data.follows.map(({ slug }: { slug: string }) => slug);
      expect(slugs.sort()).toEqual(['kota-makassar', 'kota-medan']);
      for (const uid of Object.keys(warta.strapi.contentTypes)) {
        const rows = await warta.strapi.db.query(uid).findMany();
        expect(JSON.stringify(rows)).not.toMatch(/(?<!\d)3\.597|98\.678/);
      }
    });

    it.each([
      ['data.regions.1', () => ({ regions: [newsroom.medan, NOBODY], channels: [] })],
      ['data.channels.0', () => ({ regions: [], channels: [newsroom.medan] })],
      [
        'data.position',
        () => ({ regions: [], channels: [], position: { latitude: 52, longitude: 5 } }),
      ],
      [
        'data.position.latitude',
        () => ({ regions: [], channels: [], position: { latitude: 91, longitude: 5 } }),
      ],
      ['data.readerId', () => ({ regions: [], channels: [], readerId: NOBODY })],
      ['data.regions', () => ({ channels: [] })],
      ['data', () => undefined],
    ])('are refused as a whole when %s is wrong', async (field, data) => {
      await reader.request('put', `/api/me/follows/regions/${newsroom.makassar}`);
      const refused = await reader.request('put', '/api/me/interests', data());
      expect(refused.status).toBe(400);
      expect(refusedFields(refused)).toEqual([field]);
      expect(await stored()).toBe(1);
    });
  });
});
