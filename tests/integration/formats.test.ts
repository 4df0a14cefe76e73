import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { settle } from '../../src/database/settle';
import {
  readJsonFeed,
  readWithFeedparser,
  readWithRssParser,
  readXml,
  titleIn,
} from '../helpers/feed-readers';
import { blocks, createNewsroom, type Newsroom, storyData, writeStory } from '../helpers/newsroom';
import { expectToMatchOpenApi } from '../helpers/openapi';
import { queriesDuring } from '../helpers/queries';
import { startWarta, type Warta } from '../helpers/warta';

const SITE = 'http://localhost:3000';
const ARTICLE = 'api::article.article';
const HOUR = 60 * 60 * 1000;
const PRESENT = new Date('2026-06-19T13:15:00.000Z');
const hoursAgo = (hours: number, milliseconds = 0) =>
  new Date(PRESENT.getTime() - hours * HOUR - milliseconds);

const HOSTILE = [
  'Tanda ]]> penutup',
  'Tom &amp; <b>Jerry</b>',
  '<script>alert("1")</script>',
  'Senyum 😀 مرحبا e\u0301',
];

const FORMATS = ['rss', 'atom', 'json'] as const;
const MEDIA_TYPES = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

/** Every kind of address there is. */
const ADDRESSES = [
  ...FORMATS.map((format) => `/feeds/latest.${format}`),
  '/feeds/channels/ekonomi.rss',
  '/feeds/regions/kota-medan.atom',
  '/feeds/authors/siti-rahma.json',
  '/feeds/tags/umkm.rss',
  '/sitemap.xml',
  '/sitemap-news.xml',
  '/sitemap-2026-06.xml',
  '/robots.txt',
];

describe('the news in the formats of others', () => {
  let warta: Warta;
  let newsroom: Newsroom;
  let full: Awaited<ReturnType<typeof writeStory>>;

  const at = async (instant: Date, write: () => Promise<unknown>) => {
    warta.setNow(instant);
    await write();
    warta.setNow(PRESENT);
  };
  const read = async (url: string) => {
    const answer = await warta.http
      .get(url)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks).toString('utf8')));
      });
    return { ...answer, headers: answer.headers, status: answer.status, text: String(answer.body) };
  };
  const titlesIn = async (url: string) => {
    const { text } = await read(url);
    return url.endsWith('json')
      ? readJsonFeed(text).items.map(({ title }) => title)
      : (await readWithRssParser(text)).items.map(({ title }) => title);
  };

  async function uploadPhoto(): Promise<{ id: number; bytes: number }> {
    const filepath = path.join(os.tmpdir(), `warta-formats-${process.pid}.jpg`);
    const blank = { width: 1600, height: 900, channels: 3 as const, background: 'teal' };
    await sharp({ create: blank }).jpeg().toFile(filepath);
    const { size } = fs.statSync(filepath);
    const files = { filepath, originalFilename: 'sawah.jpg', mimetype: 'image/jpeg', size };
    const [file] = await warta.strapi
      .plugin('upload')
      .service('upload')
      .upload({ data: {}, files });
    const { size: bytes } = fs.statSync(
      path.join(warta.strapi.dirs.static.public, file.url as string),
    );
    fs.rmSync(filepath);
    return { id: file.id, bytes };
  }
  let photo: { id: number; bytes: number };

  beforeAll(async () => {
    warta = await startWarta();
    newsroom = await createNewsroom(warta.strapi);
    photo = await uploadPhoto();
    await at(hoursAgo(1), async () => {
      full = await writeStory(
        warta.strapi,
        storyData(newsroom, 'Harga cabai turun', {
          region: newsroom.makassar,
          editions: [newsroom.makassar, newsroom.medan],
          authors: [newsroom.bonar, newsroom.siti],
          tags: [newsroom.umkm],
          photo: { image: photo.id, caption: 'Sawah <pagi> & sore', credit: 'Bonar Sihombing' },
          body: [
            ...blocks('Isi <berita>'),
            {
              type: 'paragraph',
              children: [
                {
                  type: 'link',
                  url: '/kanal/ekonomi',
                  children: [{ type: 'text', text: 'Ekonomi', bold: true }],
                },
              ],
            },
          ],
          corrections: [
            {
              kind: 'correction',
              text: 'Harga & angka.',
              datePublished: hoursAgo(1.5).toISOString(),
            },
            { kind: 'clarification', text: 'Dua.', datePublished: hoursAgo(1.2).toISOString() },
          ],
        }),
      );
    });
    for (const [number, headline] of HOSTILE.entries()) {
      await at(hoursAgo(2 + number), () =>
        writeStory(
          warta.strapi,
          storyData(newsroom, headline, {
            lead: headline,
            channel: newsroom.olahraga,
            body: blocks(headline.repeat(number === 0 ? 600 : 1)),
          }),
        ),
      );
    }
    await writeStory(
      warta.strapi,
      storyData(newsroom, 'Rancangan rahasia', { tags: [newsroom.umkm] }),
      'draft',
    );
  });
  afterAll(() => warta.stop());

  describe('as a feed', () => {
    it.each(FORMATS)('is %s of its type, which anyone may keep for a minute', async (format) => {
      const { status, headers } = await read(`/feeds/latest.${format}`);
      expect(status).toBe(200);
      expect(headers['content-type']).toBe(MEDIA_TYPES[format]);
      expect(headers['cache-control']).toBe('public, max-age=60');
      expect(headers['last-modified']).toBe(hoursAgo(1).toUTCString());
    });

    it('gives rss-parser everything of a story', async () => {
      const feed = await readWithRssParser((await read('/feeds/latest.rss')).text);
      expect(feed).toMatchObject({ title: 'Warta', link: `${SITE}/`, language: 'id' });
      expect(feed.feedUrl).toBe(`${SITE}/feeds/latest.rss`);
      const [item] = feed.items;
      expect(item).toMatchObject({
        title: 'Harga cabai turun',
        link: `${SITE}/berita/harga-cabai-turun`,
        guid: `tag:localhost,2026:stories/${full.documentId}`,
        pubDate: 'Fri, 19 Jun 2026 20:15:00 +0800',
        isoDate: hoursAgo(1).toISOString(),
        creators: ['Bonar Sihombing', 'Siti Rahma'],
        categories: ['Ekonomi', 'UMKM'],
        coverage: 'Kota Makassar',
        contentSnippet: 'Teras: Harga cabai turun',
      });
      expect(item?.encoded).toBe(
        `<p>Isi &lt;berita&gt;</p><p><a href="${SITE}/kanal/ekonomi"><strong>Ekonomi</strong></a></p>` +
          '<aside><p><strong>Ralat</strong> (Jumat, 19 Juni 2026 19.45 WITA): Harga &amp; angka.</p></aside>' +
          '<aside><p><strong>Klarifikasi</strong> (Jumat, 19 Juni 2026 20.03 WITA): Dua.</p></aside>',
      );
      expect(item?.enclosure?.type).toBe('image/jpeg');
    });

    it('names a photo that is there, with its size, caption and credit', async () => {
      const { text } = await read('/feeds/latest.rss');
      const media = readXml(text).rss.channel.item[0]['media:content'];
      expect(media).toMatchObject({
        '@_width': '1600',
        '@_height': '900',
        '@_type': 'image/jpeg',
        'media:description': { '#text': 'Sawah <pagi> & sore' },
        'media:credit': { '#text': 'Bonar Sihombing' },
      });
      expect(Math.abs(Number(media['@_fileSize']) - photo.bytes)).toBeLessThanOrEqual(10);
      const url = new URL(media['@_url']);
      expect(url.origin).toBe(warta.strapi.config.get('server.absoluteUrl'));
      await warta.http.get(url.pathname).expect(200);
    });

    it('gives feedparser the same from RSS and from Atom', async () => {
      const rss = await readWithFeedparser((await read('/feeds/latest.rss')).text);
      const atom = await readWithFeedparser((await read('/feeds/latest.atom')).text);
      expect(atom.items).toHaveLength(1 + HOSTILE.length);
      for (const key of ['guid', 'link', 'description', 'categories'] as const) {
        expect(atom.items.map((item) => item[key])).toEqual(rss.items.map((item) => item[key]));
      }
      expect(atom.items.map(titleIn)).toEqual(rss.items.map(titleIn));
      expect(atom.items.map(({ pubdate }) => pubdate)).toEqual(
        rss.items.map(({ pubdate }) => pubdate),
      );
      expect(atom.meta.link).toBe(`${SITE}/`);
      expect(atom.meta.xmlurl ?? atom.meta.xmlUrl).toBe(`${SITE}/feeds/latest.atom`);
    });

    it.each(FORMATS)('brings hostile headlines through as they are: %s', async (format) => {
      const titles = await titlesIn(`/feeds/latest.${format}`);
      expect(titles).toEqual(['Harga cabai turun', ...HOSTILE]);
    });

    it('brings leads and long bodies through as they are', async () => {
      const { items } = await readWithRssParser((await read('/feeds/channels/olahraga.rss')).text);
      expect(items.map(({ contentSnippet }) => contentSnippet)).toEqual(HOSTILE);
      const long = HOSTILE[0]?.repeat(600) ?? '';
      expect(long.length).toBeGreaterThan(10_000);
      expect(items[0]?.encoded).toBe(`<p>${long.replaceAll('>', '&gt;')}</p>`);
    });

    it('is a JSON Feed', async () => {
      const feed = readJsonFeed((await read('/feeds/tags/umkm.json')).text);
      expect(feed).toMatchObject({
        title: 'Warta: UMKM',
        home_page_url: `${SITE}/topik/umkm`,
        feed_url: `${SITE}/feeds/tags/umkm.json`,
      });
      expect(feed.items.map(({ url }) => url)).toEqual([`${SITE}/berita/harga-cabai-turun`]);
    });

    it.each([
      ['channels/ekonomi', ['Harga cabai turun']],
      ['channels/olahraga', HOSTILE],
      ['regions/kota-makassar', ['Harga cabai turun']],
      ['regions/kota-medan', ['Harga cabai turun', ...HOSTILE]],
      ['regions/kabupaten-deli-serdang', []],
      ['authors/bonar-sihombing', ['Harga cabai turun']],
      ['authors/siti-rahma', ['Harga cabai turun', ...HOSTILE]],
      ['tags/umkm', ['Harga cabai turun']],
    ])('holds what is carried, and no draft: %s', async (feed, titles) => {
      for (const format of FORMATS) {
        expect(await titlesIn(`/feeds/${feed}.${format}`)).toEqual(titles);
      }
    });

    it.each([
      '/feeds/latest.xml',
      '/feeds/latest',
      '/feeds/newest.rss',
      '/feeds/channels/tidak-ada.rss',
      '/feeds/channels/EKONOMI.rss',
      '/feeds/channels/ekonomi.xml',
      '/feeds/channels/ekonomi',
      '/feeds/channels/ekonomi.rss/lebih',
      '/feeds/latest.rss/lebih',
      '/feeds/channels/%00.rss',
      '/feeds/channels/%E0%A4.rss',
      `/feeds/tags/${'a'.repeat(5000)}.json`,
      '/feeds/stories/harga-cabai-turun.rss',
      '/sitemap-2025-01.xml',
      '/sitemap-2026-06-2.xml',
      '/sitemap-2026-13.xml',
      '/sitemap-news-2.xml',
      '/sitemap-news.xml.gz',
      '/sitemapx.xml',
    ])('is not at %s', async (url) => {
      const { body, headers } = await warta.http.get(url).expect(404);
      expect(headers['content-type']).toMatch(/^application\/json/);
      expect(body).toMatchObject({ data: null, error: { status: 404, name: 'NotFoundError' } });
      expect(headers.etag).toBeUndefined();
    });

    it.each(FORMATS)('has moved with a name to its new slug: %s', async (format) => {
      const tag = await warta.strapi
        .documents('api::tag.tag')
        .create({ data: { name: `Label lama ${format}` } });
      await warta.strapi
        .documents('api::tag.tag')
        .update({ documentId: tag.documentId, data: { slug: `label-baru-${format}` } });
      const url = `/feeds/tags/label-lama-${format}.${format}`;
      const answer = await warta.http.get(url).redirects(0).expect(301);
      expect(answer.headers.location).toBe(`/feeds/tags/label-baru-${format}.${format}`);
      expect(answer.headers['cache-control']).toBe('private, no-store');
      expectToMatchOpenApi(answer, 'GET', url);
      await warta.http.get(String(answer.headers.location)).expect(200);
    });

    it('ends at fifty stories, which take no more queries than one', async () => {
      const { documentId } = await warta.strapi
        .documents('api::tag.tag')
        .create({ data: { name: 'Banyak' } });
      for (let number = 0; number < 52; number += 1) {
        await at(hoursAgo(100, number * 60_000), () =>
          writeStory(
            warta.strapi,
            storyData(newsroom, `Berita ${number}`, { tags: [documentId], body: blocks('x') }),
          ),
        );
      }
      await settle(warta.strapi);
      // The tag's name comes out of the dictionary afterwards.
      const titles = await titlesIn('/feeds/tags/banyak.json');
      await titlesIn('/feeds/tags/umkm.json');
      const queriesFor = async (tag: string) =>
        (await queriesDuring(warta.strapi, () => read(`/feeds/tags/${tag}.rss`))).length;
      expect([await queriesFor('umkm'), await queriesFor('banyak')]).toEqual([3, 3]);
      expect(titles).toHaveLength(50);
      expect([titles[0], titles[49]]).toEqual(['Berita 0', 'Berita 49']);
    });
  });

  describe('as a sitemap', () => {
    const locationsIn = async (url: string) => {
      const { sitemapindex, urlset } = readXml((await read(url)).text);
      const entries: { loc: string }[] = sitemapindex?.sitemap ?? urlset.url ?? [];
      return entries.map(({ loc }) => loc.replace(`${SITE}/`, ''));
    };

    it('lists the other sitemaps with the date of the last change in them', async () => {
      const { text, headers } = await read('/sitemap.xml');
      expect(headers['content-type']).toBe('application/xml; charset=utf-8');
      expect(readXml(text).sitemapindex.sitemap).toEqual([
        { loc: `${SITE}/sitemap-news.xml`, lastmod: hoursAgo(1).toISOString() },
        { loc: `${SITE}/sitemap-2026-06.xml`, lastmod: hoursAgo(1).toISOString() },
      ]);
      for (const file of await locationsIn('/sitemap.xml')) {
        await warta.http.get(`/${file}`).expect(200);
      }
    });

    it('lists every published story in the month of its publication', async () => {
      const stories = await locationsIn('/sitemap-2026-06.xml');
      expect(stories).toContain('berita/harga-cabai-turun');
      expect(stories).toHaveLength(1 + HOSTILE.length + 52);
      const { headers } = await read('/sitemap-2026-06.xml');
      expect(headers['cache-control']).toBe('public, max-age=3600');
    });

    it('parts months at midnight of UTC', async () => {
      const lastOfMay = new Date('2026-05-31T23:59:59.999Z');
      let documentId = '';
      await at(lastOfMay, async () => {
        ({ documentId } = await writeStory(warta.strapi, storyData(newsroom, 'Akhir Mei')));
      });
      expect(await locationsIn('/sitemap-2026-05.xml')).toEqual(['berita/akhir-mei']);
      expect(await locationsIn('/sitemap-2026-06.xml')).not.toContain('berita/akhir-mei');
      expect(await locationsIn('/sitemap.xml')).toEqual([
        'sitemap-news.xml',
        'sitemap-2026-06.xml',
        'sitemap-2026-05.xml',
      ]);
      await warta.strapi.documents(ARTICLE).unpublish({ documentId });
      expect(await locationsIn('/sitemap.xml')).not.toContain('sitemap-2026-05.xml');
      await warta.http.get('/sitemap-2026-05.xml').expect(404);
    });

    it('tells Google News of the stories of two days, to the millisecond', async () => {
      await at(hoursAgo(48), () => writeStory(warta.strapi, storyData(newsroom, 'Masih berita')));
      await at(hoursAgo(48, 1), () => writeStory(warta.strapi, storyData(newsroom, 'Sudah lama')));
      const stories = await locationsIn('/sitemap-news.xml');
      expect(stories).toHaveLength(1 + HOSTILE.length + 1);
      expect(stories.at(-1)).toBe('berita/masih-berita');
      warta.setNow(new Date(PRESENT.getTime() + 1));
      expect(await locationsIn('/sitemap-news.xml')).toHaveLength(1 + HOSTILE.length);
      warta.setNow(PRESENT);
    });

    it('tells Google News when a story was first published, whatever came after', async () => {
      const { documentId } = full;
      await warta.strapi
        .documents(ARTICLE)
        .update({ documentId, data: { lead: 'Teras baru' }, status: 'published' });
      const [first] = readXml((await read('/sitemap-news.xml')).text).urlset.url;
      expect(first).toMatchObject({
        loc: `${SITE}/berita/harga-cabai-turun`,
        lastmod: PRESENT.toISOString(),
        'news:news': {
          'news:publication': { 'news:name': 'Warta', 'news:language': 'id' },
          'news:publication_date': hoursAgo(1).toISOString(),
          'news:title': 'Harga cabai turun',
        },
      });
    });

    it('goes on in a second news file beyond a thousand stories', async () => {
      const publication = PRESENT.getTime() - 24 * HOUR;
      const rows = Array.from({ length: 1000 }, (_, number) => ({
        document_id: `massal${String(number).padStart(18, '0')}`,
        headline: `Massal ${number}`,
        slug: `massal-${number}`,
        genre: 'news',
        published_at: new Date(publication),
        date_published: new Date(publication - number),
        date_modified: new Date(publication - number),
      }));
      for (let begin = 0; begin < rows.length; begin += 50) {
        await warta.strapi.db.getConnection('articles').insert(rows.slice(begin, begin + 50));
      }
      warta.forgetAnswers();
      expect(await locationsIn('/sitemap.xml')).toContain('sitemap-news-2.xml');
      const [first, second] = [
        await locationsIn('/sitemap-news.xml'),
        await locationsIn('/sitemap-news-2.xml'),
      ];
      expect([first.length, second.length]).toEqual([1000, 1 + HOSTILE.length + 1]);
      expect(new Set([...first, ...second]).size).toBe(1000 + second.length);
      await warta.http.get('/sitemap-news-3.xml').expect(404);
      await warta.strapi.db.getConnection('articles').whereLike('slug', 'massal-%').delete();
      warta.forgetAnswers();
    });
  });

  it('lets robots read everything, and names the sitemap', async () => {
    const { text, headers } = await warta.http.get('/robots.txt').expect(200);
    expect(text).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${SITE}/sitemap.xml\n`);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
  });

  describe.each(ADDRESSES)('at %s', (url) => {
    // A date is said only when its second is over.
    beforeEach(() => warta.setNow(new Date(PRESENT.getTime() + 1000)));
    afterEach(() => warta.setNow(PRESENT));

    it('is described, and asks only for what anyone may send', async () => {
      const answer = await read(`${url}?utm_source=pembaca`);
      expectToMatchOpenApi({ ...answer, body: undefined }, 'GET', url);
      const { headers, text } = await warta.http.get(url).set('Authorization', 'Bearer salah');
      expect([headers.etag, text.length > 0]).toEqual([answer.headers.etag, true]);
    });

    it('answers HEAD as GET, without a body', async () => {
      const get = await read(url);
      // As the GET says: superagent's HEAD names no encoding by itself.
      const head = await warta.http.head(url).set('Accept-Encoding', 'gzip, deflate').expect(200);
      expect(head.text ?? '').toBe('');
      for (const name of [
        'content-type',
        'content-length',
        'etag',
        'last-modified',
        'cache-control',
      ]) {
        expect([name, head.headers[name]]).toEqual([name, get.headers[name]]);
        expect(get.headers[name]).toBeDefined();
      }
    });

    it('is not sent again to who has it', async () => {
      const { headers } = await read(url);
      const etag = String(headers.etag);
      const modified = String(headers['last-modified']);
      const older = new Date(Date.parse(modified) - 1000).toUTCString();
      const statusWith = async (conditions: Record<string, string>) =>
        (await warta.http.get(url).set(conditions)).status;

      expect(await statusWith({ 'If-None-Match': etag })).toBe(304);
      expect(await statusWith({ 'If-None-Match': '"lain"' })).toBe(200);
      expect(await statusWith({ 'If-Modified-Since': modified })).toBe(304);
      expect(await statusWith({ 'If-Modified-Since': older })).toBe(200);
      expect(await statusWith({ 'If-None-Match': '"lain"', 'If-Modified-Since': modified })).toBe(
        200,
      );
      const notModified = await warta.http.get(url).set('If-None-Match', etag).expect(304);
      expect(notModified.text).toBe('');
      expect(notModified.headers.etag).toBe(etag);
    });

    it('cannot be written', async () => {
      const { status } = await warta.http.post(url).send({});
      expect([404, 405]).toContain(status);
    });
  });

  it('changes when a story is published, and when one is withdrawn', async () => {
    const tagOf = async () => String((await read('/feeds/latest.rss')).headers.etag);
    const first = await tagOf();
    const { documentId } = await writeStory(warta.strapi, storyData(newsroom, 'Baru saja'));
    const second = await tagOf();
    expect(second).not.toBe(first);
    expect((await titlesIn('/feeds/latest.rss'))[0]).toBe('Baru saja');
    await warta.strapi.documents(ARTICLE).unpublish({ documentId });
    expect(await titlesIn('/feeds/latest.rss')).not.toContain('Baru saja');
    expect(await tagOf()).toBe(first);
  });

  it('is sent again to who has a withdrawn story and knows its date only', async () => {
    const begun = PRESENT;
    const secondsLater = (seconds: number) => new Date(begun.getTime() + seconds * 1000);
    const { documentId } = await writeStory(warta.strapi, storyData(newsroom, 'Akan ditarik'));
    warta.setNow(secondsLater(10));
    const { headers } = await read('/feeds/latest.rss');
    const condition = { 'If-Modified-Since': String(headers['last-modified']) };
    await warta.http.get('/feeds/latest.rss').set(condition).expect(304);
    warta.setNow(secondsLater(20));
    await warta.strapi.documents(ARTICLE).unpublish({ documentId });
    await warta.http.get('/feeds/latest.rss').set(condition).expect(200);
    await warta.http.get('/sitemap-news.xml').set(condition).expect(200);
    warta.setNow(begun);
  });

  it('has no date yet in the second of its last change: another change may follow in it', async () => {
    const begun = PRESENT;
    const { documentId } = await writeStory(warta.strapi, storyData(newsroom, 'Detik ini'));
    expect((await read('/feeds/latest.rss')).headers['last-modified']).toBeUndefined();
    warta.setNow(new Date(begun.getTime() + 1000));
    expect((await read('/feeds/latest.rss')).headers['last-modified']).toBeDefined();
    await warta.strapi.documents(ARTICLE).unpublish({ documentId });
    warta.setNow(begun);
  });
});
