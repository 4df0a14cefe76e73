import { writeXml } from '../xml/write-xml';
import type { SitemapEntry } from './sitemap-entry';
import { SITEMAP_NAMESPACE } from './sitemap-namespace';

/** How long a story is news, in milliseconds, and how many a file may hold. */
export const NEWS_AGE = 2 * 24 * 60 * 60 * 1000;
export const NEWS_FILE_SIZE = 1000;

const PUBLICATION = { 'news:name': 'Warta', 'news:language': 'id' };

/**
 * A sitemap for Google News. The publication date is the original one, whatever was changed since.
 * https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export function newsSitemap(entries: readonly SitemapEntry[]): string {
  return writeXml({
    urlset: {
      '@_xmlns': SITEMAP_NAMESPACE,
      '@_xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
      url: entries.map(({ url, headline, datePublished, dateModified }) => ({
        loc: url,
        lastmod: dateModified,
        'news:news': {
          'news:publication': PUBLICATION,
          'news:publication_date': datePublished,
          'news:title': headline,
        },
      })),
    },
  });
}
