import { siteAddresses } from '../../../src/domain/site-addresses';
import { newsArticle, printJsonLd } from '../../../src/domain/syndication/json-ld';
import type { PublishedStory } from '../../../src/domain/syndication/published-story';
import { HOSTILE_HEADLINES, publishedStory } from './published-story';

const site = siteAddresses('https://warta.example');
const articleOf = (change: Partial<PublishedStory> = {}) =>
  newsArticle(publishedStory(change), site);

const logo = { '@type': 'ImageObject', url: 'https://warta.example/logo.png' };
const network = {
  '@type': 'NewsMediaOrganization',
  name: 'Warta',
  url: 'https://warta.example/',
  logo,
};

describe('newsArticle', () => {
  it('says of a retracted story what it was and why it was taken back, and no more', () => {
    const article = articleOf({
      source: 'Dinas Pertanian',
      corrections: [
        { kind: 'retraction', text: 'Rekaan.', datePublished: '2026-11-25T01:00:00.000Z' },
      ],
    });
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Harga cabai turun',
      creativeWorkStatus: 'Retracted',
      correction: [{ name: 'Pencabutan', text: 'Rekaan.' }],
    });
    for (const part of ['description', 'image', 'author', 'editor', 'keywords', 'dateline']) {
      expect(article).not.toHaveProperty(part);
    }
    expect(article).not.toHaveProperty('sourceOrganization');
  });

  it('says all that is known of a story', () => {
    const address = 'https://warta.example/berita/harga-cabai-turun';
    expect(
      articleOf({
        source: 'Dinas Pertanian',
        sourceUrl: 'https://pertanian.example/siaran',
        corrections: [
          { kind: 'correction', text: 'Angka.', datePublished: '2026-11-24T08:30:15.250Z' },
          {
            kind: 'right-of-reply',
            text: 'Kata dinas.',
            datePublished: '2026-11-25T01:00:00.000Z',
          },
        ],
      }),
    ).toEqual({
      '@context': 'https://schema.org',
      '@id': address,
      '@type': 'NewsArticle',
      url: address,
      mainEntityOfPage: address,
      headline: 'Harga cabai turun',
      description: 'Pasokan dari Karo kembali lancar.',
      image: [
        {
          '@type': 'ImageObject',
          url: 'https://cms.example/uploads/cabai.jpg',
          width: 1600,
          height: 900,
          caption: 'Pedagang menata cabai.',
          creditText: 'Warta/Bonar Sihombing',
        },
      ],
      datePublished: '2026-11-24T14:02:00+07:00',
      dateModified: '2026-11-24T15:30:15+07:00',
      author: [
        {
          '@type': 'Person',
          name: 'Siti Rahma',
          url: 'https://warta.example/penulis/siti-rahma',
          jobTitle: 'Reporter',
        },
        {
          '@type': 'Person',
          name: 'Bonar Sihombing, S.H.',
          url: 'https://warta.example/penulis/bonar-sihombing',
        },
      ],
      editor: {
        '@type': 'Person',
        name: 'Rina Hartati',
        url: 'https://warta.example/penulis/rina-hartati',
        jobTitle: 'Redaktur',
      },
      dateline: 'MEDAN',
      articleSection: 'Ekonomi',
      genre: 'news',
      keywords: ['UMKM', 'cabai'],
      contentLocation: {
        '@type': 'Place',
        name: 'Kota Medan',
        url: 'https://warta.example/wilayah/kota-medan',
      },
      publisher: {
        '@type': 'NewsMediaOrganization',
        name: 'Warta Medan',
        url: 'https://warta.example/wilayah/kota-medan',
        logo,
        parentOrganization: network,
      },
      sourceOrganization: { '@type': 'Organization', name: 'Dinas Pertanian' },
      isBasedOn: 'https://pertanian.example/siaran',
      correction: [
        {
          '@type': 'CorrectionComment',
          name: 'Ralat',
          text: 'Angka.',
          datePublished: '2026-11-24T15:30:15+07:00',
        },
        {
          '@type': 'CorrectionComment',
          name: 'Hak jawab',
          text: 'Kata dinas.',
          datePublished: '2026-11-25T08:00:00+07:00',
        },
      ],
      inLanguage: 'id',
      isAccessibleForFree: true,
    });
  });

  it('leaves out what is not known', () => {
    const article = articleOf({
      lead: null,
      dateline: null,
      authors: [],
      editor: null,
      channel: null,
      tags: [],
      region: null,
      photo: null,
    });
    expect(Object.keys(article).sort()).toEqual([
      '@context',
      '@id',
      '@type',
      'dateModified',
      'datePublished',
      'genre',
      'headline',
      'inLanguage',
      'isAccessibleForFree',
      'mainEntityOfPage',
      'publisher',
      'url',
    ]);
    expect(article.publisher).toEqual(network);
  });

  it('takes a field that was emptied for one that was never filled in', () => {
    const [author] = publishedStory().authors.map((someone) => ({ ...someone, jobTitle: '' }));
    const article = articleOf({
      lead: '',
      dateline: '',
      source: '',
      sourceUrl: '',
      authors: author ? [author] : [],
    });
    for (const name of ['description', 'dateline', 'sourceOrganization', 'isBasedOn']) {
      expect(article).not.toHaveProperty(name);
    }
    expect(article.author).toEqual([expect.not.objectContaining({ jobTitle: expect.anything() })]);
    expect(JSON.stringify(article)).not.toContain('""');
  });

  it.each([
    ['news', 'NewsArticle'],
    ['feature', 'NewsArticle'],
    ['analysis', 'AnalysisNewsArticle'],
    ['opinion', 'OpinionNewsArticle'],
    ['advertorial', 'AdvertiserContentArticle'],
  ] as const)('tells %s as %s', (genre, type) => {
    expect(articleOf({ genre })['@type']).toBe(type);
  });

  it('gives paid content no dateline, which is for news', () => {
    expect(articleOf({ genre: 'advertorial' })).not.toHaveProperty('dateline');
  });

  it.each([
    ['Asia/Jakarta', '2026-11-24T14:02:00+07:00'],
    ['Asia/Makassar', '2026-11-24T15:02:00+08:00'],
    ['Asia/Jayapura', '2026-11-24T16:02:00+09:00'],
    [null, '2026-11-24T14:02:00+07:00'],
    ['America/St_Johns', '2026-11-24T03:32:00-03:30'],
  ])('dates a story of the zone %s with its offset', (timeZone, datePublished) => {
    expect(articleOf({ timeZone }).datePublished).toBe(datePublished);
  });

  it('shows the day of the zone, and the same instant', () => {
    const instant = '2026-12-31T18:59:59.999Z';
    const { datePublished } = articleOf({ datePublished: instant });
    expect(datePublished).toBe('2027-01-01T01:59:59+07:00');
    expect(new Date(String(datePublished)).toISOString()).toBe('2026-12-31T18:59:59.000Z');
  });

  it('is published by the network itself when its national desk owns the story', () => {
    const national = {
      name: 'Nasional',
      slug: 'nasional',
      code: '00',
      level: 'national',
      brand: 'Warta',
    } as const;
    const article = articleOf({ region: national });
    expect(article.publisher).toEqual(network);
    expect(article).not.toHaveProperty('contentLocation');
  });

  it('does not cut a long headline', () => {
    const headline = 'x'.repeat(255);
    expect(articleOf({ headline }).headline).toBe(headline);
  });
});

describe('printJsonLd', () => {
  it.each(HOSTILE_HEADLINES)('keeps %s inside the script element', (_name, headline) => {
    const text = printJsonLd(articleOf({ headline }));
    expect(text).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(text).headline).toBe(headline);
  });
});
