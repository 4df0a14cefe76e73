export { ARCHIVE_FILE_SIZE, archiveSitemap } from './archive-sitemap';
export { monthSpan } from './month-span';
export { NEWS_AGE, NEWS_FILE_SIZE, newsSitemap } from './news-sitemap';
export { robotsTxt } from './robots-txt';
export type { SitemapEntry } from './sitemap-entry';
export { type ArchiveMonth, sitemapFiles } from './sitemap-files';
export { sitemapIndex } from './sitemap-index';
export { readSitemapName, type SitemapName, sitemapFile } from './sitemap-name';
