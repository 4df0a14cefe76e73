import type { PublishedStory } from '../../../src/domain/syndication/published-story';

const medan = {
  name: 'Kota Medan',
  slug: 'kota-medan',
  code: '12.71',
  level: 'city',
  brand: 'Warta Medan',
} as const;

const deliSerdang = {
  name: 'Kabupaten Deli Serdang',
  slug: 'kabupaten-deli-serdang',
  code: '12.07',
  level: 'regency',
  brand: 'Warta Deli Serdang',
} as const;

/** A story of an invented desk in which nothing is missing, unless `change` says otherwise. */
export function publishedStory(change: Partial<PublishedStory> = {}): PublishedStory {
  return {
    documentId: 'aaaaaaaaaaaaaaaaaaaaaaaa',
    headline: 'Harga cabai turun',
    slug: 'harga-cabai-turun',
    lead: 'Pasokan dari Karo kembali lancar.',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Pasar ramai.' }] }],
    dateline: 'MEDAN',
    genre: 'news',
    urgency: 4,
    source: null,
    sourceUrl: null,
    datePublished: '2026-11-24T07:02:00.000Z',
    dateModified: '2026-11-24T08:30:15.250Z',
    timeZone: 'Asia/Jakarta',
    authors: [
      { name: 'Siti Rahma', slug: 'siti-rahma', jobTitle: 'Reporter' },
      { name: 'Bonar Sihombing, S.H.', slug: 'bonar-sihombing', jobTitle: null },
    ],
    editor: { name: 'Rina Hartati', slug: 'rina-hartati', jobTitle: 'Redaktur' },
    channel: { name: 'Ekonomi', slug: 'ekonomi' },
    tags: [
      { name: 'UMKM', slug: 'umkm' },
      { name: 'cabai', slug: 'cabai' },
    ],
    region: medan,
    editions: [medan, deliSerdang],
    photo: {
      original: {
        name: 'original',
        url: 'https://cms.example/uploads/cabai.jpg',
        contentType: 'image/jpeg',
        width: 1600,
        height: 900,
      },
      renditions: [
        {
          name: 'thumbnail',
          url: 'https://cms.example/uploads/thumbnail_cabai.jpg',
          contentType: 'image/jpeg',
          width: 245,
          height: 138,
        },
      ],
      caption: 'Pedagang menata cabai.',
      credit: 'Warta/Bonar Sihombing',
      alternativeText: 'Cabai merah di atas tampah',
    },
    corrections: [],
    uri: null,
    slugline: null,
    version: null,
    versionCreated: null,
    embargoedUntil: null,
    ...change,
  };
}

/** Headlines that have broken other people's formats. */
export const HOSTILE_HEADLINES = [
  ['the end of a CDATA section', 'Tajuk ]]> dan sisanya'],
  ['the end of a script', 'Tajuk </script><script>alert(1)</script>'],
  ['the beginning of a comment', 'Tajuk <!-- <script>'],
  ['emoji', 'Juara 🏆👨‍👩‍👧‍👦 lagi'],
  ['right-to-left text', 'Kaligrafi \u202eبسم الله\u202c dipamerkan'],
  ['line separators', 'Satu\u2028dua\u2029tiga'],
  ['control characters', 'Tajuk\u0000 dengan\u0007 kendali\u009f'],
  ['quotes, backslashes and entities', `"Kata" \\n 'lain' &amp; &lt;b&gt;`],
  ['10 kB', 'panjang '.repeat(1280).trim()],
] as const;
