import { readJsonFeed } from '../../../helpers/feed-readers';
import { HOSTILE_HEADLINES, latest, photo, story, UNHOLDABLE } from './story';

describe('a feed as JSON', () => {
  it('tells what it is and where it stands', () => {
    expect(readJsonFeed(latest('json', story()))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Warta',
      home_page_url: 'https://warta.example/',
      feed_url: 'https://warta.example/feeds/latest.json',
      authors: [{ name: 'Warta' }],
      language: 'id',
    });
  });

  it('tells everything of a story', () => {
    const [item] = readJsonFeed(latest('json', story())).items;
    expect(item).toEqual({
      id: 'tag:warta.example,2026:stories/a1b2c3d4e5f6g7h8i9j0k1l2',
      url: 'https://warta.example/berita/harga-cabai-turun',
      title: 'Harga cabai turun',
      content_html: '<p>Isi <a href="https://warta.example/kanal/ekonomi">ekonomi</a></p>',
      summary: 'Teras berita.',
      image: 'https://cms.warta.example/uploads/cabai.jpg',
      date_published: '2026-06-19T06:30:45+08:00',
      date_modified: '2026-06-19T09:00:00+08:00',
      authors: [
        { name: 'Siti Rahma', url: 'https://warta.example/penulis/siti-rahma' },
        { name: 'Bonar Sihombing', url: 'https://warta.example/penulis/bonar-sihombing' },
      ],
      tags: ['Ekonomi', 'UMKM', 'Pasar'],
      attachments: [
        {
          url: 'https://cms.warta.example/uploads/cabai.jpg',
          mime_type: 'image/jpeg',
          title: 'Pedagang <cabai> & bawang',
          size_in_bytes: 123450,
        },
      ],
      _warta: {
        region: 'Kota Makassar',
        image: { width: 1600, height: 900, credit: 'Bonar Sihombing' },
      },
    });
  });

  it('follows the format without a story, and for one that has next to nothing', () => {
    expect(readJsonFeed(latest('json')).items).toEqual([]);
    const bare = story({
      lead: null,
      body: null,
      authors: [],
      channel: null,
      region: null,
      tags: [],
      photo: null,
      timeZone: null,
    });
    expect(readJsonFeed(latest('json', bare)).items[0]).toMatchObject({
      content_html: '',
      date_published: '2026-06-19T05:30:45+07:00',
    });
  });

  it('names a photo by the address that a file host gave it', () => {
    const url = 'https://cdn.example/cabai.jpg';
    const [item] = readJsonFeed(latest('json', story({ photo: { ...photo, url } }))).items;
    expect(item?.image).toBe(url);
  });

  it.each([...HOSTILE_HEADLINES, UNHOLDABLE])('gives readers %j as it is', (headline) => {
    expect(readJsonFeed(latest('json', story({ headline }))).items[0]?.title).toBe(headline);
  });
});
