import {
  archiveSitemap,
  monthSpan,
  newsSitemap,
  readSitemapName,
  robotsTxt,
  sitemapFile,
  sitemapFiles,
  sitemapIndex,
} from '../../../../src/domain/syndication/sitemaps';
import { readXml } from '../../../helpers/feed-readers';
import { HOSTILE_HEADLINES, UNHOLDABLE } from '../feeds/story';

const SITE = 'https://warta.example/';
const DAY = '2026-11-24T08:00:00.000Z';

const entry = (change = {}) => ({
  url: 'https://warta.example/berita/cabai',
  headline: 'Harga cabai turun',
  datePublished: '2026-11-23T01:00:00.000Z',
  dateModified: DAY,
  ...change,
});

describe('the news sitemap', () => {
  it('tells the original date of publication, the headline and the language', () => {
    const { urlset } = readXml(newsSitemap([entry()]));
    expect(urlset['@_xmlns:news']).toBe('http://www.google.com/schemas/sitemap-news/0.9');
    expect(urlset.url).toEqual([
      {
        loc: 'https://warta.example/berita/cabai',
        lastmod: DAY,
        'news:news': {
          'news:publication': { 'news:name': 'Warta', 'news:language': 'id' },
          'news:publication_date': '2026-11-23T01:00:00.000Z',
          'news:title': 'Harga cabai turun',
        },
      },
    ]);
  });

  it.each([...HOSTILE_HEADLINES.map((text) => [text, text]), [UNHOLDABLE, 'abcdefgh']])(
    'holds the headline %j',
    (headline, held) => {
      const { urlset } = readXml(newsSitemap([entry({ headline })]));
      expect(urlset.url[0]['news:news']['news:title']).toBe(held);
    },
  );

  it('is a sitemap even when nothing is news', () => {
    expect(readXml(newsSitemap([])).urlset).not.toHaveProperty('url');
  });
});

describe('the sitemap of a month', () => {
  it('lists addresses with the date of their last change', () => {
    const { urlset } = readXml(
      archiveSitemap([entry(), entry({ url: `${SITE}berita/a?b=1&c=2` })]),
    );
    expect(urlset.url).toEqual([
      { loc: 'https://warta.example/berita/cabai', lastmod: DAY },
      { loc: 'https://warta.example/berita/a?b=1&c=2', lastmod: DAY },
    ]);
  });

  it('reaches from the first instant of the month to that of the next', () => {
    expect(monthSpan('2026-12')).toEqual({
      from: new Date('2026-12-01T00:00:00.000Z'),
      to: new Date('2027-01-01T00:00:00.000Z'),
    });
  });
});

describe('the list of sitemaps', () => {
  const urlsOf = (...given: Parameters<typeof sitemapFiles>) =>
    sitemapFiles(...given).map(({ url }) => url.replace(SITE, ''));

  it('names every file with the date of the last change in it', () => {
    const months = [{ month: '2026-11', stories: 3, lastModified: '2026-11-24T09:00:00.000Z' }];
    const files = sitemapFiles([DAY, '2026-11-24T09:00:00.000Z'], months, SITE);
    expect(readXml(sitemapIndex(files)).sitemapindex.sitemap).toEqual([
      { loc: 'https://warta.example/sitemap-news.xml', lastmod: '2026-11-24T09:00:00.000Z' },
      { loc: 'https://warta.example/sitemap-2026-11.xml', lastmod: '2026-11-24T09:00:00.000Z' },
    ]);
  });

  it.each([
    [0, ['sitemap-news.xml']],
    [1000, ['sitemap-news.xml']],
    [1001, ['sitemap-news.xml', 'sitemap-news-2.xml']],
    [2001, ['sitemap-news.xml', 'sitemap-news-2.xml', 'sitemap-news-3.xml']],
  ])('has files for %i news, 1,000 in each', (count, expected) => {
    expect(urlsOf(Array(count).fill(DAY), [], SITE)).toEqual(expected);
  });

  it('dates a second news file by what is in it', () => {
    const news = [...Array(1000).fill('2026-11-24T09:00:00.000Z'), DAY];
    expect(sitemapFiles(news, [], SITE)[1]?.lastModified).toBe(DAY);
  });

  it.each([
    [1, ['sitemap-2026-10.xml']],
    [50_000, ['sitemap-2026-10.xml']],
    [100_001, ['sitemap-2026-10.xml', 'sitemap-2026-10-2.xml', 'sitemap-2026-10-3.xml']],
  ])('has files for %i stories of a month, 50,000 in each', (stories, expected) => {
    const months = [{ month: '2026-10', stories, lastModified: DAY }];
    expect(urlsOf([], months, SITE).slice(1)).toEqual(expected);
  });
});

describe('the name of a sitemap', () => {
  it.each([
    ['sitemap.xml', { kind: 'index' }],
    ['sitemap-news.xml', { kind: 'news', page: 1 }],
    ['sitemap-news-2.xml', { kind: 'news', page: 2 }],
    ['sitemap-2026-11.xml', { kind: 'month', month: '2026-11', page: 1 }],
    ['sitemap-2026-11-12.xml', { kind: 'month', month: '2026-11', page: 12 }],
  ] as const)('%s is read and written', (file, name) => {
    expect(readSitemapName(file)).toEqual(name);
    expect(sitemapFile(name)).toBe(file);
  });

  it.each([
    'sitemap-news-1.xml',
    'sitemap-news-02.xml',
    'sitemap-news-1000000.xml',
    'sitemap-2.xml',
    'sitemap-2026-13.xml',
    'sitemap-2026-00.xml',
    'sitemap-2026-1.xml',
    'sitemap-.xml',
    'sitemap.xml.gz',
    'sitemap',
    'SITEMAP.XML',
  ])('%s is none', (file) => {
    expect(readSitemapName(file)).toBeNull();
  });
});

describe('robots.txt', () => {
  it('lets everyone read everything and names the sitemap', () => {
    expect(robotsTxt(`${SITE}sitemap.xml`)).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://warta.example/sitemap.xml\n',
    );
  });
});
