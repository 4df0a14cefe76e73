import { writeXml } from '../xml/write-xml';
import type { SitemapEntry } from './sitemap-entry';
import { SITEMAP_NAMESPACE } from './sitemap-namespace';

/** How many addresses a file may hold. */
export const ARCHIVE_FILE_SIZE = 50_000;

/** A sitemap of stories: https://www.sitemaps.org/protocol.html */
export function archiveSitemap(
  entries: readonly Pick<SitemapEntry, 'url' | 'dateModified'>[],
): string {
  return writeXml({
    urlset: {
      '@_xmlns': SITEMAP_NAMESPACE,
      url: entries.map(({ url, dateModified }) => ({ loc: url, lastmod: dateModified })),
    },
  });
}
