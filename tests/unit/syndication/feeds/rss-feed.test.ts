import fc from 'fast-check';
import { escapeHtml } from '../../../../src/domain/syndication/blocks-to-html';
import { composeFeed, writeFeed } from '../../../../src/domain/syndication/feeds';
import {
  readWithFeedparser,
  readWithRssParser,
  readXml,
  titleIn,
} from '../../../helpers/feed-readers';
import { HOSTILE_HEADLINES, latest, PLACES, story, UNHOLDABLE } from './story';

describe('a feed as RSS', () => {
  it('tells whose it is, where it stands, and when it last changed', async () => {
    const { rss } = readXml(
      latest('rss', story(), story({ dateModified: '2026-06-18T23:00:00Z' })),
    );
    expect(rss).toMatchObject({
      '@_version': '2.0',
      channel: {
        title: 'Warta',
        link: 'https://warta.example/',
        description: 'Berita terkini dari jaringan Warta',
        language: 'id',
        lastBuildDate: 'Fri, 19 Jun 2026 01:00:00 +0000',
        ttl: '5',
        'atom:link': {
          '@_rel': 'self',
          '@_type': 'application/rss+xml',
          '@_href': 'https://warta.example/feeds/latest.rss',
        },
      },
    });
  });

  it('tells everything of a story', () => {
    const [item] = readXml(latest('rss', story())).rss.channel.item;
    expect(item).toEqual({
      title: 'Harga cabai turun',
      link: 'https://warta.example/berita/harga-cabai-turun',
      guid: {
        '@_isPermaLink': 'false',
        '#text': 'tag:warta.example,2026:stories/a1b2c3d4e5f6g7h8i9j0k1l2',
      },
      pubDate: 'Fri, 19 Jun 2026 06:30:45 +0800',
      'atom:updated': '2026-06-19T09:00:00+08:00',
      'dc:creator': ['Siti Rahma', 'Bonar Sihombing'],
      category: ['Ekonomi', 'UMKM', 'Pasar'],
      'dc:coverage': 'Kota Makassar',
      description: 'Teras berita.',
      'content:encoded': '<p>Isi <a href="https://warta.example/kanal/ekonomi">ekonomi</a></p>',
      enclosure: {
        '@_url': 'https://cms.warta.example/uploads/cabai.jpg',
        '@_length': '123450',
        '@_type': 'image/jpeg',
      },
      'media:content': {
        '@_url': 'https://cms.warta.example/uploads/cabai.jpg',
        '@_fileSize': '123450',
        '@_type': 'image/jpeg',
        '@_medium': 'image',
        '@_width': '1600',
        '@_height': '900',
        'media:description': { '@_type': 'plain', '#text': 'Pedagang <cabai> & bawang' },
        'media:credit': { '@_role': 'photographer', '#text': 'Bonar Sihombing' },
      },
    });
  });

  it('leaves out what a story does not have', () => {
    const bare = { lead: null, channel: null, region: null, tags: [], photo: null, authors: [] };
    const [item] = readXml(latest('rss', story(bare))).rss.channel.item;
    expect(Object.keys(item).sort()).toEqual(
      ['atom:updated', 'content:encoded', 'guid', 'link', 'pubDate', 'title'].sort(),
    );
  });

  it.each(HOSTILE_HEADLINES)('gives readers %j as it is', async (headline) => {
    const xml = latest('rss', story({ headline, lead: headline }));
    const [seen] = (await readWithRssParser(xml)).items;
    expect([seen?.title, seen?.contentSnippet]).toEqual([headline, headline]);
    const [parsed] = (await readWithFeedparser(xml)).items;
    expect(titleIn(parsed)).toBe(headline);
    expect(parsed?.summary).toBe(escapeHtml(headline));
  });

  it('drops what XML cannot hold', async () => {
    const xml = latest('rss', story({ headline: UNHOLDABLE, lead: UNHOLDABLE }));
    expect((await readWithRssParser(xml)).items[0]?.title).toBe('abcdefgh');
  });

  it('is well-formed and keeps every character that XML can hold, whatever the story says', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(anything, anything, (headline, name) => {
        const authors = [{ name, slug: 'a' }];
        const [item] = readXml(latest('rss', story({ headline: `a${headline}`, authors }))).rss
          .channel.item;
        const held = headline
          .replace(/\r\n?/g, '\n')
          .replace(/[^\P{C}\t\n\p{Cf}\p{Cn}\p{Co}\x7f-\x9f]|[\ufffe\uffff]/gu, '');
        expect(item.title).toBe(`a${held}`);
      }),
      { numRuns: 500 },
    );
  });

  it('shows the corrections of a story after its body, dated in its zone', () => {
    const corrections = [
      {
        kind: 'correction' as const,
        text: 'Harga <b>salah</b>.\nSudah diperbaiki.',
        datePublished: '2026-06-19T01:00:00Z',
      },
      { kind: 'right-of-reply' as const, text: 'Jawaban.', datePublished: '2026-06-19T02:00:00Z' },
    ];
    const [item] = readXml(latest('rss', story({ body: [], corrections }))).rss.channel.item;
    expect(item['content:encoded']).toBe(
      '<aside><p><strong>Ralat</strong> (Jumat, 19 Juni 2026 09.00 WITA): Harga &lt;b&gt;salah&lt;/b&gt;.<br>Sudah diperbaiki.</p></aside>' +
        '<aside><p><strong>Hak jawab</strong> (Jumat, 19 Juni 2026 10.00 WITA): Jawaban.</p></aside>',
    );
  });

  it('is valid without a story, and says no date', () => {
    const { channel } = readXml(latest('rss')).rss;
    expect(channel).not.toHaveProperty('lastBuildDate');
    expect(channel).not.toHaveProperty('item');
  });

  it.each([
    ['channels', 'Ekonomi', 'kanal', 'Berita terkini kanal Ekonomi'],
    ['regions', 'Kota Medan', 'wilayah', 'Berita terkini dari Kota Medan'],
    ['authors', 'Siti Rahma', 'penulis', 'Berita terkini oleh Siti Rahma'],
    ['tags', 'UMKM', 'topik', 'Berita terkini tentang UMKM'],
  ] as const)('is called after its subject: %s', (section, name, folder, description) => {
    const subject = { section, name, slug: 'nama', documentId: 'd1' };
    const { channel } = readXml(writeFeed(composeFeed(subject, [], PLACES), 'rss')).rss;
    expect(channel).toMatchObject({
      title: `Warta: ${name}`,
      description,
      link: `https://warta.example/${folder}/nama`,
      'atom:link': { '@_href': `https://warta.example/feeds/${section}/nama.rss` },
    });
  });
});
