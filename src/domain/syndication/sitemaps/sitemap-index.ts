import { writeXml } from '../xml/write-xml';
import { SITEMAP_NAMESPACE } from './sitemap-namespace';

/** A sitemap file. */
export interface SitemapFile {
  readonly url: string;
  /** The newest dateModified in it, ISO 8601, UTC; null when it is empty. */
  readonly lastModified: string | null;
}

/** The list of all sitemap files: https://www.sitemaps.org/protocol.html#index */
export function sitemapIndex(files: readonly SitemapFile[]): string {
  return writeXml({
    sitemapindex: {
      '@_xmlns': SITEMAP_NAMESPACE,
      sitemap: files.map(({ url, lastModified }) => ({
        loc: url,
        lastmod: lastModified ?? undefined,
      })),
    },
  });
}
