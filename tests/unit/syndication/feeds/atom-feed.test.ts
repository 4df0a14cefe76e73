import { composeFeed, writeFeed } from '../../../../src/domain/syndication/feeds';
import {
  readWithFeedparser,
  readWithRssParser,
  readXml,
  titleIn,
} from '../../../helpers/feed-readers';
import { HOSTILE_HEADLINES, latest, PLACES, story, UNHOLDABLE } from './story';

describe('a feed as Atom', () => {
  it('tells what it is, where it stands, and when it last changed', () => {
    const { feed } = readXml(latest('atom', story()));
    expect(feed).toMatchObject({
      '@_xmlns': 'http://www.w3.org/2005/Atom',
      '@_xml:lang': 'id',
      id: 'tag:warta.example,2026:feeds/latest',
      title: { '@_type': 'text', '#text': 'Warta' },
      updated: '2026-06-19T01:00:00+00:00',
      author: { name: 'Warta' },
      link: [
        { '@_rel': 'self', '@_href': 'https://warta.example/feeds/latest.atom' },
        { '@_rel': 'alternate', '@_href': 'https://warta.example/' },
      ],
    });
  });

  it('tells everything of a story', () => {
    const [entry] = readXml(latest('atom', story())).feed.entry;
    expect(entry).toEqual({
      id: 'tag:warta.example,2026:stories/a1b2c3d4e5f6g7h8i9j0k1l2',
      title: { '@_type': 'text', '#text': 'Harga cabai turun' },
      link: [
        {
          '@_rel': 'alternate',
          '@_type': 'text/html',
          '@_href': 'https://warta.example/berita/harga-cabai-turun',
        },
        {
          '@_rel': 'related',
          '@_type': 'text/html',
          '@_href': 'https://warta.example/kanal/ekonomi',
        },
        {
          '@_rel': 'related',
          '@_type': 'text/html',
          '@_href': 'https://warta.example/wilayah/kota-makassar',
        },
        {
          '@_rel': 'enclosure',
          '@_type': 'image/jpeg',
          '@_length': '123450',
          '@_href': 'https://cms.warta.example/uploads/cabai.jpg',
          '@_title': 'Pedagang <cabai> & bawang',
        },
      ],
      published: '2026-06-19T06:30:45+08:00',
      updated: '2026-06-19T09:00:00+08:00',
      author: [
        { name: 'Siti Rahma', uri: 'https://warta.example/penulis/siti-rahma' },
        { name: 'Bonar Sihombing', uri: 'https://warta.example/penulis/bonar-sihombing' },
      ],
      category: [{ '@_term': 'Ekonomi' }, { '@_term': 'UMKM' }, { '@_term': 'Pasar' }],
      'dc:coverage': 'Kota Makassar',
      summary: { '@_type': 'text', '#text': 'Teras berita.' },
      content: {
        '@_type': 'html',
        '#text': '<p>Isi <a href="https://warta.example/kanal/ekonomi">ekonomi</a></p>',
      },
    });
  });

  it.each(HOSTILE_HEADLINES)('gives readers %j as it is', async (headline) => {
    const xml = latest('atom', story({ headline, lead: headline }));
    expect((await readWithRssParser(xml)).items[0]?.title).toBe(headline);
    const [parsed] = (await readWithFeedparser(xml)).items;
    expect([titleIn(parsed), parsed?.summary]).toEqual([headline, headline]);
  });

  it('drops what XML cannot hold', async () => {
    const xml = latest('atom', story({ headline: UNHOLDABLE }));
    expect((await readWithFeedparser(xml)).items[0]?.title).toBe('abcdefgh');
  });

  it('keeps the names of a story and of a channel when their addresses change', () => {
    const namesAt = (slug: string) => {
      const channel = { section: 'channels', documentId: 'd1', name: 'Ekonomi', slug } as const;
      const { feed } = readXml(writeFeed(composeFeed(channel, [story({ slug })], PLACES), 'atom'));
      return [feed.id, feed.entry[0].id];
    };
    expect(namesAt('lama')).toEqual(namesAt('baru'));
  });

  it('has a date even without a story, as Atom demands', () => {
    expect(readXml(latest('atom')).feed.updated).toBe('1970-01-01T00:00:00+00:00');
  });
});
