import { siteAddresses } from '../../../../src/domain/site-addresses';
import {
  composeFeed,
  type FeedFormat,
  type FeedPlaces,
  type FeedStory,
  writeFeed,
} from '../../../../src/domain/syndication/feeds';

export const PLACES: FeedPlaces = {
  siteUrl: 'https://warta.example',
  addresses: siteAddresses('https://warta.example'),
  filesUrl: 'https://cms.warta.example',
};

export const photo = {
  url: '/uploads/cabai.jpg',
  width: 1600,
  height: 900,
  mediaType: 'image/jpeg',
  bytes: 123450,
  caption: 'Pedagang <cabai> & bawang',
  credit: 'Bonar Sihombing',
  alternativeText: null,
};

const body = [
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'Isi ' },
      { type: 'link', url: '/kanal/ekonomi', children: [{ type: 'text', text: 'ekonomi' }] },
    ],
  },
];

/** A story of Makassar with everything in it, unless `change` says otherwise. */
export const story = (change: Partial<FeedStory> = {}): FeedStory => ({
  documentId: 'a1b2c3d4e5f6g7h8i9j0k1l2',
  headline: 'Harga cabai turun',
  slug: 'harga-cabai-turun',
  lead: 'Teras berita.',
  body,
  authors: [
    { name: 'Siti Rahma', slug: 'siti-rahma' },
    { name: 'Bonar Sihombing', slug: 'bonar-sihombing' },
  ],
  channel: { name: 'Ekonomi', slug: 'ekonomi' },
  region: { name: 'Kota Makassar', slug: 'kota-makassar' },
  tags: [
    { name: 'UMKM', slug: 'umkm' },
    { name: 'Pasar', slug: 'pasar' },
  ],
  photo,
  corrections: [],
  datePublished: '2026-06-18T22:30:45.678Z',
  dateModified: '2026-06-19T01:00:00.000Z',
  timeZone: 'Asia/Makassar',
  ...change,
});

/** The latest feed of these stories as text. */
export const latest = (format: FeedFormat, ...stories: FeedStory[]): string =>
  writeFeed(composeFeed(null, stories, PLACES), format);

/** Headlines that have broken feeds. */
export const HOSTILE_HEADLINES = [
  'a ]]> b',
  'Tom &amp; Jerry',
  '<script>alert("x")</script>',
  'Kutip " dan \' dan `',
  'Senyum 😀👩‍👩‍👧‍👦🇮🇩',
  'مرحبا ‮kanan ke kiri‬',
  'a\u0301e\u0308 kombinasi',
  '<![CDATA[ x ]]>',
  '<!-- komentar -->',
  '&#0; &#x41;',
  '__proto__',
  'x'.repeat(10_000),
];

/** What XML cannot hold, between words that it can. */
export const UNHOLDABLE = 'a\u0000b\u0008c\u001fd\ud800e\udc00f\ufffeg\uffffh';
