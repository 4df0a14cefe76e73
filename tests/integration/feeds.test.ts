import { setTimeout as delay, setImmediate } from 'node:timers/promises';
import { settle } from '../../src/database/settle';
import { createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { queriesDuring } from '../helpers/queries';
import { startWarta, type Warta } from '../helpers/warta';

const PRESENT = new Date('2026-06-19T13:15:00.000Z');
const minutesAgo = (minutes: number) => new Date(PRESENT.getTime() - minutes * 60_000);

interface CardAnswer {
  documentId: string;
  headline: string;
}

const headlines = (body: { data: CardAnswer[] }) => body.data.map(({ headline }) => headline);

describe('feeds', () => {
  let warta: Warta;
  let newsroom: Newsroom;
  let province: string;
  const ids: Record<string, string> = {};

  async function publish(headline: string, minutes: number, extra: object = {}): Promise<string> {
    warta.setNow(minutesAgo(minutes));
    const { documentId } = await writeStory(warta.strapi, storyData(newsroom, headline, extra));
    warta.setNow(PRESENT);
    ids[headline] = documentId;
    return documentId;
  }

  const update = (headline: string, data: object) =>
    warta.strapi.documents('api::article.article').update({
      documentId: String(ids[headline]),
      data: data as never,
      status: 'published',
    });

  beforeAll(async () => {
    warta = await startWarta();
    newsroom = await createNewsroom(warta.strapi);
    const regions = warta.strapi.documents('api::region.region');
    const data = {
      name: 'Sumatera Utara',
      code: '12',
      level: 'province',
      timeZone: 'Asia/Jakarta',
      brand: 'Warta Sumut',
      active: true,
    } as const;
    province = (await regions.create({ data })).documentId;
    for (const documentId of [newsroom.medan, newsroom.deliSerdang]) {
      await regions.update({ documentId, data: { parent: province } });
    }
    const { makassar, medan, deliSerdang, olahraga, umkm, siti, bonar } = newsroom;
    await publish('Pasar lama', 2 * 24 * 60, { tags: [umkm] });
    await publish('Panen padi', 300, { region: deliSerdang, urgency: 1 });
    await publish('Pelabuhan ramai', 200, { region: makassar, authors: [bonar, siti] });
    await publish('Gol menit akhir', 100, { channel: olahraga, region: makassar });
    await publish('Harga cabai naik', 53, { tags: [umkm], editions: [medan, makassar] });
    await writeStory(warta.strapi, storyData(newsroom, 'Rahasia'), 'draft');
  });
  afterAll(() => warta.stop());

  describe('hold cards', () => {
    it('that show all of a story but its body', async () => {
      const { body } = await warta.http.get('/api/feeds/latest?limit=1').expect(200);
      expect(body.data).toEqual([
        {
          documentId: ids['Harga cabai naik'],
          headline: 'Harga cabai naik',
          slug: 'harga-cabai-naik',
          lead: 'Teras: Harga cabai naik',
          genre: 'news',
          urgency: 5,
          photo: null,
          authors: [{ documentId: newsroom.siti, name: 'Siti Rahma', slug: 'siti-rahma' }],
          channel: { documentId: newsroom.ekonomi, name: 'Ekonomi', slug: 'ekonomi' },
          region: {
            documentId: newsroom.medan,
            name: 'Kota Medan',
            slug: 'kota-medan',
            brand: null,
            timeZone: 'Asia/Jakarta',
          },
          corrections: [],
          datePublished: minutesAgo(53).toISOString(),
          dateModified: minutesAgo(53).toISOString(),
          relativeTime: {
            label: '53 menit lalu',
            absolute: 'Jumat, 19 Juni 2026 19.22 WIB',
            dateTime: minutesAgo(53).toISOString(),
            validUntil: minutesAgo(-1).toISOString(),
          },
        },
      ]);
    });

    it('with their photo in every size, its caption and credit', async () => {
      const formats = Object.fromEntries(
        [
          ['large', 1000],
          ['small', 500],
        ].map(([name, width]) => [name, { name, url: `/uploads/${name}.jpg`, width, height: 300 }]),
      );
      const image = await warta.strapi.db.query('plugin::upload.file').create({
        data: {
          name: 'cabai.jpg',
          hash: 'cabai',
          mime: 'image/jpeg',
          size: 1,
          url: '/uploads/cabai.jpg',
          provider: 'local',
          width: 1200,
          height: 675,
          alternativeText: 'Cabai di pasar',
          formats,
        },
      });
      const photo = { image: image.id, caption: 'Cabai.', credit: 'Dok. Warta' };
      await publish('Foto cabai', 20, { photo });
      const { body } = await warta.http.get('/api/feeds/latest?limit=1').expect(200);
      expect(body.data[0].photo).toEqual({
        url: '/uploads/cabai.jpg',
        width: 1200,
        height: 675,
        alternativeText: 'Cabai di pasar',
        caption: 'Cabai.',
        credit: 'Dok. Warta',
        renditions: [
          { name: 'small', url: '/uploads/small.jpg', width: 500, height: 300 },
          { name: 'large', url: '/uploads/large.jpg', width: 1000, height: 300 },
        ],
      });
      await warta.strapi
        .documents('api::article.article')
        .delete({ documentId: String(ids['Foto cabai']) });
    });

    it('with authors in the order of the byline', async () => {
      const { body } = await warta.http.get('/api/feeds/authors/bonar-sihombing').expect(200);
      expect(body.data[0].authors.map(({ name }: { name: string }) => name)).toEqual([
        'Bonar Sihombing',
        'Siti Rahma',
      ]);
    });

    it('with labels in the language that was asked for', async () => {
      const { body } = await warta.http.get('/api/feeds/latest?limit=1&lang=en').expect(200);
      expect(body.data[0].relativeTime.label).toBe('53 minutes ago');
    });
  });

  describe('list', () => {
    it.each([
      [
        'latest',
        ['Harga cabai naik', 'Gol menit akhir', 'Pelabuhan ramai', 'Panen padi', 'Pasar lama'],
      ],
      ['channels/olahraga', ['Gol menit akhir']],
      ['channels/ekonomi', ['Harga cabai naik', 'Pelabuhan ramai', 'Panen padi', 'Pasar lama']],
      ['tags/umkm', ['Harga cabai naik', 'Pasar lama']],
      ['authors/bonar-sihombing', ['Pelabuhan ramai']],
      ['regions/kota-medan', ['Harga cabai naik', 'Pasar lama']],
      ['regions/kota-makassar', ['Harga cabai naik', 'Gol menit akhir', 'Pelabuhan ramai']],
      ['regions/sumatera-utara', []],
      ['regions/sumatera-utara?include=children', ['Harga cabai naik', 'Panen padi', 'Pasar lama']],
    ])('in %s what belongs there, newest first', async (path, expected) => {
      const { body } = await warta.http.get(`/api/feeds/${path}`).expect(200);
      expect(headlines(body)).toEqual(expected);
    });

    it('at the top what is urgent and new', async () => {
      const { body } = await warta.http.get('/api/feeds/top?limit=2').expect(200);
      expect(headlines(body)).toEqual(['Panen padi', 'Harga cabai naik']);
    });

    it('say whose they are', async () => {
      const documentId = newsroom.bonar;
      const data = { jobTitle: 'Wartawan', bio: 'Meliput laut.' };
      await warta.strapi.documents('api::author.author').update({ documentId, data });
      const author = await warta.http.get('/api/feeds/authors/bonar-sihombing').expect(200);
      expect(author.body.meta).toEqual({
        next: null,
        author: {
          documentId,
          name: 'Bonar Sihombing',
          slug: 'bonar-sihombing',
          jobTitle: 'Wartawan',
          bio: 'Meliput laut.',
          portrait: null,
        },
      });
      const region = await warta.http.get('/api/feeds/regions/sumatera-utara').expect(200);
      expect(region.body.meta.region).toEqual({
        documentId: province,
        name: 'Sumatera Utara',
        slug: 'sumatera-utara',
        brand: 'Warta Sumut',
        timeZone: 'Asia/Jakarta',
      });
      expect(author.text).not.toContain('rahasia@');
    });
  });

  describe('have pages', () => {
    it('that begin where the last one ended, until there is no next', async () => {
      const seen: string[] = [];
      let after = '';
      do {
        const { body } = await warta.http.get(`/api/feeds/latest?limit=2${after}`).expect(200);
        expect(body.data.length).toBeLessThanOrEqual(2);
        seen.push(...headlines(body));
        after = body.meta.next && `&after=${body.meta.next}`;
      } while (after);
      expect(seen).toEqual([
        'Harga cabai naik',
        'Gol menit akhir',
        'Pelabuhan ramai',
        'Panen padi',
        'Pasar lama',
      ]);
    });

    it('that neither repeat nor drop a story when others are published or published again', async () => {
      const first = await warta.http.get('/api/feeds/latest?limit=3').expect(200);
      await publish('Baru saja terbit', 0);
      await update('Panen padi', { lead: 'Teras yang lain' });
      await update('Pelabuhan ramai', { lead: 'Teras yang lain' });
      const second = await warta.http
        .get(`/api/feeds/latest?limit=3&after=${first.body.meta.next}`)
        .expect(200);
      expect(headlines(second.body)).toEqual(['Panen padi', 'Pasar lama']);
      await warta.strapi
        .documents('api::article.article')
        .delete({ documentId: String(ids['Baru saja terbit']) });
    });

    it('that tell stories of one instant apart', async () => {
      const names = ['Satu', 'Dua', 'Tiga', 'Empat', 'Lima'].map((name) => `Serentak ${name}`);
      for (const name of names) {
        await publish(name, 10);
      }
      const seen: string[] = [];
      let next: string | null = null;
      for (let page = 0; page < names.length; page += 1) {
        const after: string = next ? `&after=${next}` : '';
        const { body } = await warta.http.get(`/api/feeds/latest?limit=1${after}`).expect(200);
        seen.push(...headlines(body));
        next = body.meta.next;
        await update(seen[0] ?? '', { lead: `Teras ${page}` });
      }
      expect([...seen].sort()).toEqual([...names].sort());
      for (const name of names) {
        await warta.strapi
          .documents('api::article.article')
          .delete({ documentId: String(ids[name]) });
      }
    });
  });

  describe('of related stories', () => {
    const related = async (headline: string, query = '') =>
      headlines(
        (await warta.http.get(`/api/feeds/related/${ids[headline]}${query}`).expect(200)).body,
      );

    it('hold what shares tags, channel or region, the best first, and never the story itself', async () => {
      // The tag goes before; the two others share the channel, and the newer of them comes first.
      expect(await related('Harga cabai naik')).toEqual([
        'Pasar lama',
        'Pelabuhan ramai',
        'Panen padi',
      ]);
      expect(await related('Harga cabai naik', '?limit=1')).toEqual(['Pasar lama']);
    });

    it("begin with the editor's picks, once, and without those that are not published", async () => {
      const draft = await writeStory(warta.strapi, storyData(newsroom, 'Belum terbit'), 'draft');
      await update('Harga cabai naik', {
        relatedArticles: [ids['Gol menit akhir'], ids['Panen padi'], draft.documentId],
      });
      const list = await related('Harga cabai naik');
      expect(list.slice(0, 3)).toEqual(['Gol menit akhir', 'Panen padi', 'Pasar lama']);
      expect(new Set(list).size).toBe(list.length);
      expect(list).not.toContain('Belum terbit');

      // A pick is another row after each of its publications.
      await update('Gol menit akhir', { lead: 'Teras yang lain' });
      expect((await related('Harga cabai naik'))[0]).toBe('Gol menit akhir');
      await update('Harga cabai naik', { relatedArticles: [] });
    });

    it('never hold a retracted one', async () => {
      const text = 'Berita ini keliru.';
      await publish('Kabar keliru', 30, { tags: [newsroom.umkm] });
      await update('Kabar keliru', { corrections: [{ kind: 'correction', text }] });
      expect(await related('Harga cabai naik')).toContain('Kabar keliru');
      await update('Kabar keliru', {
        corrections: [
          { kind: 'correction', text },
          { kind: 'retraction', text },
        ],
      });
      expect(await related('Harga cabai naik')).not.toContain('Kabar keliru');
      await warta.strapi
        .documents('api::article.article')
        .delete({ documentId: String(ids['Kabar keliru']) });
    });

    it('are none for a story that has nothing in common with others', async () => {
      const channels = warta.strapi.documents('api::channel.channel');
      const { documentId: channel } = await channels.create({ data: { name: 'Sastra' } });
      await publish('Puisi', 5, { channel, region: province });
      expect(await related('Puisi')).toEqual([]);
      await warta.strapi
        .documents('api::article.article')
        .delete({ documentId: String(ids.Puisi) });
    });

    it('are not found for what is not published', async () => {
      const draft = await writeStory(warta.strapi, storyData(newsroom, 'Konsep'), 'draft');
      await warta.http.get(`/api/feeds/related/${draft.documentId}`).expect(404);
      await warta.http.get('/api/feeds/related/aaaaaaaaaaaaaaaaaaaaaaaa').expect(404);
      await warta.http.get(`/api/feeds/related/${encodeURIComponent("' or 1=1 --")}`).expect(404);
    });
  });

  describe('of the network', () => {
    interface Update {
      edition: { name: string };
      storiesLastDay: number;
      article: CardAnswer;
    }
    const summary = (updates: Update[]) =>
      updates.map(({ edition, storiesLastDay, article }) => [
        edition.name,
        article.headline,
        storiesLastDay,
      ]);

    it('hold the newest story of each active edition, the freshest first, with the day’s count', async () => {
      const { body } = await warta.http.get('/api/feeds/network').expect(200);
      expect(summary(body.data)).toEqual([
        ['Kota Medan', 'Harga cabai naik', 1],
        ['Kota Makassar', 'Gol menit akhir', 2],
        ['Kabupaten Deli Serdang', 'Panen padi', 1],
      ]);
      expect(body.meta.next).toBeNull();
    });

    it('have pages too', async () => {
      const first = await warta.http.get('/api/feeds/network?limit=2').expect(200);
      const second = await warta.http
        .get(`/api/feeds/network?limit=2&after=${first.body.meta.next}`)
        .expect(200);
      expect(summary([...first.body.data, ...second.body.data])).toHaveLength(3);
      expect(second.body.data[0].edition.name).toBe('Kabupaten Deli Serdang');
    });

    it('may be cached no longer than the day’s count is right', async () => {
      warta.setNow(minutesAgo(-(24 * 60 - 300) + 0.5));
      const { headers, body } = await warta.http.get('/api/feeds/network').expect(200);
      expect(summary(body.data)[2]).toEqual(['Kabupaten Deli Serdang', 'Panen padi', 1]);
      expect(headers['cache-control']).toBe('public, max-age=30');
      warta.setNow(minutesAgo(-(24 * 60 - 300)));
      const later = await warta.http.get('/api/feeds/network').expect(200);
      expect(summary(later.body.data)[2]).toEqual(['Kabupaten Deli Serdang', 'Panen padi', 0]);
      warta.setNow(PRESENT);
    });

    it('leave out regions that are no editions', async () => {
      const regions = warta.strapi.documents('api::region.region');
      await regions.update({ documentId: newsroom.makassar, data: { active: false } });
      const { body } = await warta.http.get('/api/feeds/network').expect(200);
      expect(summary(body.data).map(([name]) => name)).toEqual([
        'Kota Medan',
        'Kabupaten Deli Serdang',
      ]);
      await regions.update({ documentId: newsroom.makassar, data: { active: true } });
    });
  });

  describe('at an address', () => {
    it.each(['channels', 'regions', 'authors', 'tags'])(
      'that never was, %s: 404',
      async (section) => {
        const { body } = await warta.http.get(`/api/feeds/${section}/tidak-ada`).expect(404);
        expect(body.error.name).toBe('NotFoundError');
        await warta.http
          .get(`/api/feeds/${section}/${encodeURIComponent("x' or 1=1 --")}`)
          .expect(404);
      },
    );

    it('that once was theirs answer 301 with where they are now', async () => {
      const tags = warta.strapi.documents('api::tag.tag');
      await tags.update({ documentId: newsroom.umkm, data: { slug: 'usaha-kecil' } });
      const moved = await warta.http.get('/api/feeds/tags/umkm?limit=1').redirects(0).expect(301);
      expect(moved.headers.location).toBe('/api/feeds/tags/usaha-kecil?limit=1');
      expect(moved.body).toEqual({
        data: { documentId: newsroom.umkm, slug: 'usaha-kecil' },
        meta: { formerSlug: 'umkm' },
      });
      // A former slug of a tag is none of a channel.
      await warta.http.get('/api/feeds/channels/umkm').expect(404);

      await tags.update({ documentId: newsroom.umkm, data: { slug: 'umkm' } });
      await warta.http.get('/api/feeds/tags/umkm').expect(200);
      const back = await warta.http.get('/api/feeds/tags/usaha-kecil').redirects(0).expect(301);
      expect(back.headers.location).toBe('/api/feeds/tags/umkm');
    });

    it('that another took over lead to the other', async () => {
      const tags = warta.strapi.documents('api::tag.tag');
      const old = await tags.create({ data: { name: 'Banjir' } });
      await tags.update({ documentId: old.documentId, data: { slug: 'banjir-rob' } });
      const { documentId } = await tags.create({ data: { name: 'Banjir' } });
      const { body } = await warta.http.get('/api/feeds/tags/banjir').expect(200);
      expect(body.meta.tag.documentId).toBe(documentId);
      // The last that had a slug is where it leads.
      await tags.update({ documentId, data: { slug: 'banjir-bandang' } });
      const moved = await warta.http.get('/api/feeds/tags/banjir').redirects(0).expect(301);
      expect(moved.headers.location).toBe('/api/feeds/tags/banjir-bandang');
      await tags.delete({ documentId: old.documentId });
      await warta.http.get('/api/feeds/tags/banjir-rob').expect(404);
    });
  });

  it.each([
    ['latest?limit=0', 'limit'],
    ['latest?limit=101', 'limit'],
    ['latest?limit=-1', 'limit'],
    ['latest?limit=1.5', 'limit'],
    ['latest?limit=1&limit=2', 'limit'],
    ['latest?limit[$gt]=1', 'limit'],
    ['latest?after=bukan', 'after'],
    ['latest?after[]=x', 'after'],
    ['latest?populate=*', 'populate'],
    ['latest?status=draft', 'status'],
    ['regions/kota-medan?include=parents', 'include'],
    ['channels/ekonomi?include=children', 'include'],
    ['top?after=x', 'after'],
    ['latest?lang=zz-none', 'lang'],
  ])('name what they do not understand: %s', async (path, param) => {
    const { body } = await warta.http.get(`/api/feeds/${path}`).expect(400);
    expect(body.error.name).toBe('ValidationError');
    expect(body.error.message).toContain(param);
    expect(body.error.details.param).toBe(param);
  });

  it.each([1, 100])(
    'cost two queries or fewer for %i stories, and never read a body',
    async (limit) => {
      const paths = [
        `latest?limit=${limit}`,
        `top?limit=${limit}`,
        `channels/ekonomi?limit=${limit}`,
        `regions/sumatera-utara?include=children&limit=${limit}`,
        `authors/siti-rahma?limit=${limit}`,
        `tags/umkm?limit=${limit}`,
        `tags/tidak-ada?limit=${limit}`,
        `related/${ids['Harga cabai naik']}?limit=${limit}`,
        `network?limit=${limit}`,
      ];
      for (const path of paths) {
        const queries = await queriesDuring(warta.strapi, () =>
          warta.http.get(`/api/feeds/${path}`),
        );
        expect([path, [1, 2]]).toEqual([path, expect.arrayContaining([queries.length])]);
        for (const { sql } of queries) {
          expect(sql).not.toMatch(/\bbody\b|articles["`]?\.\*/);
        }
      }
    },
  );

  it('leave the story out once it is unpublished', async () => {
    await publish('Sekejap', 1);
    const articles = warta.strapi.documents('api::article.article');
    await articles.unpublish({ documentId: String(ids.Sekejap) });
    const { body } = await warta.http.get('/api/feeds/latest').expect(200);
    expect(headlines(body)).not.toContain('Sekejap');
  });

  it('show no gap and no repeat on two pages in a row while a thousand stories are published', async () => {
    warta.setNow(undefined);
    const articles = warta.strapi.documents('api::article.article');
    const published: { documentId: string; datePublished: string }[] = [];
    let isDone = false;

    async function write(writer: number): Promise<void> {
      for (let count = 0; count < 125; count += 1) {
        const data = storyData(newsroom, `Ramai ${writer} ${count}`);
        const { documentId, datePublished } = await writeStory(warta.strapi, data);
        published.push({ documentId, datePublished });
        // SQLite's driver answers at once: writers that never wait would let no request in.
        await setImmediate();
        if (count % 25 === 0) {
          // Another row, at the same place.
          const change = { lead: 'Diperbarui' };
          await articles.update({ documentId, data: change, status: 'published' });
        }
      }
    }

    async function readTwoPages(): Promise<void> {
      const before = [...published];
      const first = await warta.http.get('/api/feeds/latest?limit=50').expect(200);
      const { next } = first.body.meta;
      const after = next ? `&after=${next}` : '';
      const second = next
        ? await warta.http.get(`/api/feeds/latest?limit=50${after}`).expect(200)
        : { body: { data: [] } };
      const cards: { documentId: string; datePublished: string }[] = [
        ...first.body.data,
        ...second.body.data,
      ];
      const seen = new Set(cards.map(({ documentId }) => documentId));
      expect(seen.size).toBe(cards.length);
      const end = cards.at(-1)?.datePublished ?? '';
      const missing = before.filter(
        ({ documentId, datePublished }) => datePublished > end && !seen.has(documentId),
      );
      expect(missing).toEqual([]);
    }

    const writers = Promise.all(Array.from({ length: 8 }, (_, writer) => write(writer))).finally(
      () => {
        isDone = true;
      },
    );
    let readings = 0;
    while (!isDone) {
      await readTwoPages();
      readings += 1;
      // Milliseconds; a few stories further. Readings without a pause take as long as the writing.
      await delay(250);
    }
    await writers;
    await readTwoPages();
    await settle(warta.strapi);
    expect(published).toHaveLength(1000);
    expect(readings).toBeGreaterThan(10);
  }, 600_000);
});
