import { blocks, createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { startWarta, type Warta } from '../helpers/warta';

const ARTICLE = 'api::article.article';

describe('publication', () => {
  let warta: Warta;
  let newsroom: Newsroom;
  const morning = new Date('2026-06-19T01:00:00.000Z');
  const noon = new Date('2026-06-19T05:00:00.000Z');
  const evening = new Date('2026-06-19T11:00:00.000Z');

  const documents = () => warta.strapi.documents(ARTICLE);
  const save = (documentId: string, data: object) =>
    documents().update({ documentId, data: data as never });
  const publish = (documentId: string) => documents().publish({ documentId });
  const published = async (documentId: string) => {
    const story = await documents().findOne({
      documentId,
      status: 'published',
      populate: ['editions', 'region'],
    });
    return story as unknown as Record<string, string> & { editions: { name: string }[] };
  };

  beforeAll(async () => {
    warta = await startWarta();
    newsroom = await createNewsroom(warta.strapi);
  });
  beforeEach(() => warta.setNow(morning));
  afterAll(() => warta.stop());

  describe('completeness', () => {
    const errorOf = async (data: object) => {
      const draft = await writeStory(warta.strapi, data, 'draft');
      return publish(draft.documentId).then(
        () => null,
        (error) => error as { name: string; details: { errors: { path: string[] }[] } },
      );
    };

    it('names every missing part at once', async () => {
      const error = await errorOf({ lead: 'Hanya teras' });
      expect(error?.name).toBe('ValidationError');
      expect(error?.details.errors.map(({ path }) => path.join('.'))).toEqual([
        'headline',
        'body',
        'region',
        'channel',
        'authors',
      ]);
    });

    it('asks for the credit of a photo when there is a photo', async () => {
      const error = await errorOf(
        storyData(newsroom, 'Foto tanpa kredit', { photo: { caption: 'Tanpa kredit' } }),
      );
      expect(error?.details.errors.map(({ path }) => path.join('.'))).toEqual([
        'photo.image',
        'photo.credit',
      ]);
    });

    it('takes blank text for missing', async () => {
      const error = await errorOf(storyData(newsroom, '  ', { body: blocks(' \n ') }));
      expect(error?.details.errors.map(({ path }) => path[0])).toEqual(['headline', 'body']);
    });

    it('leaves nothing behind when a story that is written to be published is refused', async () => {
      const before = await warta.strapi.db.query(ARTICLE).count();
      await expect(
        writeStory(warta.strapi, { headline: 'Tak lengkap' }, 'published'),
      ).rejects.toThrow('Cannot be published without: body, region, channel, authors');
      expect(await warta.strapi.db.query(ARTICLE).count()).toBe(before);
    });
  });

  describe('dates', () => {
    it('sets datePublished once, at the first publication', async () => {
      const draft = await writeStory(warta.strapi, storyData(newsroom, 'Tanggal terbit'), 'draft');
      expect(draft.datePublished).toBeNull();
      warta.setNow(noon);
      await publish(draft.documentId);
      expect(await published(draft.documentId)).toMatchObject({
        datePublished: noon.toISOString(),
        dateModified: noon.toISOString(),
      });
      warta.setNow(evening);
      await publish(draft.documentId);
      await documents().unpublish({ documentId: draft.documentId });
      await publish(draft.documentId);
      expect(await published(draft.documentId)).toMatchObject({
        datePublished: noon.toISOString(),
        dateModified: noon.toISOString(),
      });
    });

    it('keeps the date that an importer gives', async () => {
      const story = await writeStory(
        warta.strapi,
        storyData(newsroom, 'Dari kantor berita', { datePublished: '2026-06-01T00:00:00.000Z' }),
      );
      expect(story.datePublished).toBe('2026-06-01T00:00:00.000Z');
      expect(story.dateModified).toBe('2026-06-01T00:00:00.000Z');
    });

    it('refuses another date later, and takes a stale null for no change', async () => {
      const story = await writeStory(warta.strapi, storyData(newsroom, 'Tanggal tetap'));
      await expect(
        save(story.documentId, { datePublished: '2026-01-01T00:00:00.000Z' }),
      ).rejects.toMatchObject({ details: { errors: [{ path: ['datePublished'] }] } });
      await save(story.documentId, { lead: 'Baru', datePublished: null });
      await publish(story.documentId);
      expect((await published(story.documentId)).datePublished).toBe(morning.toISOString());
    });

    it('lets the date of a story that was never published be put right', async () => {
      const data = storyData(newsroom, 'Salah tahun', {
        datePublished: '2062-06-01T00:00:00.000Z',
      });
      const draft = await writeStory(warta.strapi, data, 'draft');
      await expect(publish(draft.documentId)).rejects.toThrow('datePublished');
      await save(draft.documentId, { datePublished: '2026-06-01T00:00:00.000Z' });
      await publish(draft.documentId);
      expect((await published(draft.documentId)).datePublished).toBe('2026-06-01T00:00:00.000Z');
    });

    it('refuses a first publication dated in the future', async () => {
      const data = storyData(newsroom, 'Dari masa depan', { datePublished: noon.toISOString() });
      await expect(writeStory(warta.strapi, data)).rejects.toThrow('datePublished');
    });

    it.each([
      ['headline', { headline: 'Judul baru yang lain' }, true],
      ['body', { body: blocks('Isi yang lain') }, true],
      ['lead', { lead: 'Teras lain' }, true],
      ['editor', { editor: true }, true],
      ['tags', { tags: true }, true],
      ['urgency', { urgency: 2 }, false],
      ['scheduledFor', { scheduledFor: '2027-01-01T00:00:00.000Z' }, false],
      ['seo', { seo: { metaTitle: 'Lain' } }, false],
      ['nothing', {}, false],
    ])('moves dateModified only for what a reader sees: %s', async (field, change, moves) => {
      const story = await writeStory(warta.strapi, storyData(newsroom, `Perubahan ${field}`));
      const links = { editor: newsroom.bonar, tags: [newsroom.umkm] };
      const data = Object.fromEntries(
        Object.entries(change).map(([key, value]) => [
          key,
          value === true ? links[key as keyof typeof links] : value,
        ]),
      );
      warta.setNow(evening);
      await save(story.documentId, data);
      await publish(story.documentId);
      expect(await published(story.documentId)).toMatchObject({
        datePublished: morning.toISOString(),
        dateModified: (moves ? evening : morning).toISOString(),
      });
    });

    it('moves dateModified when the order of the authors changes', async () => {
      const story = await writeStory(
        warta.strapi,
        storyData(newsroom, 'Dua penulis', { authors: [newsroom.siti, newsroom.bonar] }),
      );
      warta.setNow(evening);
      await save(story.documentId, { authors: [newsroom.bonar, newsroom.siti] });
      await publish(story.documentId);
      expect((await published(story.documentId)).dateModified).toBe(evening.toISOString());
    });
  });

  describe('addresses', () => {
    it('makes a slug from the headline, counted up among published stories', async () => {
      const headline = 'Jum’at Berkah: 100% Gratis di Pasar Rp5.000 & Sekitarnya';
      const first = await writeStory(warta.strapi, storyData(newsroom, headline));
      const second = await writeStory(warta.strapi, storyData(newsroom, headline));
      expect(first.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(second.slug).toBe(`${first.slug}-2`);
    });

    it('goes on counting where the headline had to be cut for the number', async () => {
      const headline = `${'kata '.repeat(15)}pel penambanganan`;
      const slugs = [];
      for (let copy = 0; copy < 4; copy += 1) {
        slugs.push((await writeStory(warta.strapi, storyData(newsroom, headline))).slug);
      }
      expect(new Set(slugs).size).toBe(4);
    });

    it('follows the headline of a draft and is stable once published', async () => {
      const draft = await writeStory(warta.strapi, storyData(newsroom, 'Judul sementara'), 'draft');
      expect(draft.slug).toBe('judul-sementara');
      const renamed = await save(draft.documentId, { headline: 'Judul final' });
      expect(renamed).toMatchObject({ slug: 'judul-final' });
      await publish(draft.documentId);
      await save(draft.documentId, { headline: 'Judul sesudah terbit' });
      await publish(draft.documentId);
      expect((await published(draft.documentId)).slug).toBe('judul-final');
    });

    it('answers a former slug with 301 and the new address', async () => {
      const story = await writeStory(warta.strapi, storyData(newsroom, 'Alamat lama'));
      await save(story.documentId, { slug: 'alamat-baru' });
      await warta.http.get('/api/articles/slug/alamat-baru').expect(404);
      await publish(story.documentId);
      const moved = await warta.http.get('/api/articles/slug/alamat-lama?lang=en').expect(301);
      expect(moved.headers.location).toBe('/api/articles/slug/alamat-baru?lang=en');
      expect(moved.body).toEqual({
        data: { documentId: story.documentId, slug: 'alamat-baru' },
        meta: { formerSlug: 'alamat-lama' },
      });
      const followed = await fetch(`${warta.url}/api/articles/slug/alamat-lama`);
      expect(followed.status).toBe(200);
      expect(await followed.json()).toMatchObject({ data: { slug: 'alamat-baru' } });

      await save(story.documentId, { slug: 'alamat-lama' });
      await publish(story.documentId);
      await warta.http.get('/api/articles/slug/alamat-lama').expect(200);
      await warta.http.get('/api/articles/slug/alamat-baru').expect(301);
    });

    it('does not give away the former slug of another story', async () => {
      const story = await writeStory(warta.strapi, storyData(newsroom, 'Alamat berharga'));
      await save(story.documentId, { slug: 'alamat-berharga-baru' });
      await publish(story.documentId);
      const other = await writeStory(warta.strapi, storyData(newsroom, 'Alamat berharga'));
      expect(other.slug).toBe('alamat-berharga-2');
      await expect(save(other.documentId, { slug: 'alamat-berharga' })).rejects.toMatchObject({
        details: { errors: [{ path: ['slug'] }] },
      });
    });

    it('frees the addresses of a deleted story', async () => {
      const story = await writeStory(warta.strapi, storyData(newsroom, 'Akan dihapus'));
      await save(story.documentId, { slug: 'dihapus' });
      await publish(story.documentId);
      await documents().delete({ documentId: story.documentId });
      await warta.http.get('/api/articles/slug/akan-dihapus').expect(404);
      const next = await writeStory(warta.strapi, storyData(newsroom, 'Akan dihapus'));
      expect(next.slug).toBe('akan-dihapus');
    });

    it.each(['Slug Salah', '-tepi-', 'ganda--strip', 'ünïcode', 'a'.repeat(81)])(
      'refuses the ill-formed slug %s, naming the field',
      async (slug) => {
        const story = await writeStory(warta.strapi, storyData(newsroom, 'Slug dicoba'), 'draft');
        await expect(save(story.documentId, { slug })).rejects.toMatchObject({
          name: 'ValidationError',
          details: { errors: [{ path: ['slug'] }] },
        });
      },
    );
  });

  describe('editions', () => {
    it('always has the owning region among them', async () => {
      const story = await writeStory(
        warta.strapi,
        storyData(newsroom, 'Dibawa edisi lain', { editions: [newsroom.deliSerdang] }),
      );
      const names = async () =>
        (await published(story.documentId)).editions.map(({ name }) => name).sort();
      expect(await names()).toEqual(['Kabupaten Deli Serdang', 'Kota Medan']);
      await save(story.documentId, { editions: { disconnect: [newsroom.medan] } });
      await publish(story.documentId);
      expect(await names()).toContain('Kota Medan');
      await save(story.documentId, { region: newsroom.makassar });
      await publish(story.documentId);
      expect(await names()).toContain('Kota Makassar');
    });

    it('follows a time zone that is put right at the region', async () => {
      const region = await warta.strapi.documents('api::region.region').create({
        data: { name: 'Kota Uji', code: '99.71', level: 'city', timeZone: 'Asia/Jakarta' } as never,
      });
      const story = await writeStory(
        warta.strapi,
        storyData(newsroom, 'Zona keliru', { region: region.documentId }),
      );
      await warta.strapi.documents('api::region.region').update({
        documentId: region.documentId,
        data: { timeZone: 'Asia/Jayapura' },
      });
      const { body } = await warta.http.get(`/api/articles/${story.documentId}`).expect(200);
      expect(body.data.relativeTime.absolute).toBe('Jumat, 19 Juni 2026 10.00 WIT');
    });
  });

  describe('the database', () => {
    it('holds one published row per story and per slug, whoever writes', async () => {
      const story = await writeStory(warta.strapi, storyData(newsroom, 'Satu baris'));
      const row = await warta.strapi.db
        .connection('articles')
        .where({ document_id: story.documentId })
        .whereNotNull('published_at')
        .first();
      const { id: _id, ...copy } = row;
      const insert = (change: object) =>
        warta.strapi.db.connection('articles').insert({
          ...copy,
          body: JSON.stringify(blocks('x')),
          ...change,
        });
      // The driver's errors are no Error of jest's own realm.
      const refusal = { message: expect.stringMatching(/unique/i) };
      await expect(insert({ slug: 'lain' })).rejects.toMatchObject(refusal);
      await expect(insert({ document_id: 'lain' })).rejects.toMatchObject(refusal);
      await expect(insert({ document_id: 'lain', slug: 'lain', uri: null })).resolves.toBeDefined();
      await warta.strapi.db.connection('articles').where({ document_id: 'lain' }).delete();
    });

    it('serialises publications of one draft', async () => {
      const draft = await writeStory(warta.strapi, storyData(newsroom, 'Balapan'), 'draft');
      const outcomes = await Promise.allSettled(
        Array.from({ length: 8 }, () => publish(draft.documentId)),
      );
      expect(outcomes.map(({ status }) => status)).toEqual(Array(8).fill('fulfilled'));
      const rows = await warta.strapi.db
        .connection('articles')
        .where({ document_id: draft.documentId })
        .whereNotNull('published_at');
      expect(rows).toHaveLength(1);
    });

    it('gives stories of one headline that are published in bulk each its own slug', async () => {
      const drafts: { documentId: string }[] = [];
      for (let copy = 0; copy < 5; copy += 1) {
        drafts.push(await writeStory(warta.strapi, storyData(newsroom, 'Serentak'), 'draft'));
      }
      // As the admin panel does it: all at once, in one transaction.
      await warta.strapi.db.transaction(() =>
        Promise.all(drafts.map(({ documentId }) => publish(documentId))),
      );
      const rows: { slug: string }[] = await warta.strapi.db
        .connection('articles')
        .where('slug', 'like', 'serentak%')
        .whereNotNull('published_at');
      expect(rows.map(({ slug }) => slug).sort()).toEqual([
        'serentak',
        'serentak-2',
        'serentak-3',
        'serentak-4',
        'serentak-5',
      ]);
    });
  });

  it('makes a clone a new story without dates or an address', async () => {
    const story = await writeStory(
      warta.strapi,
      storyData(newsroom, 'Disalin', { uri: 'urn:test:disalin' }),
    );
    const data = { region: newsroom.makassar } as never;
    const copied = await documents().clone({ documentId: story.documentId, data });
    const documentId = copied?.documentId ?? '';
    const copy = await documents().findOne({ documentId });
    expect(copy).toMatchObject({ headline: 'Disalin', datePublished: null, uri: null });
    warta.setNow(evening);
    await publish(documentId);
    expect(await published(documentId)).toMatchObject({
      slug: 'disalin-2',
      datePublished: evening.toISOString(),
      relativeTime: { absolute: 'Jumat, 19 Juni 2026 19.00 WITA' },
    });
    const editions = (await published(documentId)).editions.map(({ name }) => name);
    expect(editions).toContain('Kota Makassar');
  });

  it('refuses a NUL character, naming the field', async () => {
    await expect(
      writeStory(warta.strapi, storyData(newsroom, 'Nul', { lead: 'a\u0000b' }), 'draft'),
    ).rejects.toMatchObject({ details: { errors: [{ path: ['lead'] }] } });
  });

  it('refuses text that is too long, naming the field', async () => {
    await expect(
      writeStory(warta.strapi, storyData(newsroom, 'x'.repeat(300)), 'draft'),
    ).rejects.toMatchObject({ details: { errors: [{ path: ['headline'] }] } });
  });
});
