import { ARCHIVE_FILE_SIZE } from './archive-sitemap';
import { NEWS_FILE_SIZE } from './news-sitemap';
import type { SitemapFile } from './sitemap-index';
import { type SitemapName, sitemapFile } from './sitemap-name';

/** How many stories were published in a month. */
export interface ArchiveMonth {
  /** Of UTC: "2026-11". */
  readonly month: string;
  readonly stories: number;
  /** The newest dateModified among them, ISO 8601, UTC. */
  readonly lastModified: string;
}

const pages = (entries: number, size: number): number[] =>
  Array.from({ length: Math.ceil(entries / size) }, (_, at) => at + 1);

/**
 * Every sitemap file there is: those of the news, then those of the archive, the newest month first.
 * The first news file is there even when nothing is news.
 *
 * @param news the dateModified of each story that is news, newest story first
 */
export function sitemapFiles(
  news: readonly string[],
  months: readonly ArchiveMonth[],
  siteUrl: string,
): SitemapFile[] {
  const root = siteUrl.replace(/\/+$/, '');
  const file = (name: SitemapName, lastModified: string | null): SitemapFile => ({
    url: `${root}/${sitemapFile(name)}`,
    lastModified,
  });
  const newsFiles = pages(Math.max(news.length, 1), NEWS_FILE_SIZE).map((page) => {
    const dates = news.slice((page - 1) * NEWS_FILE_SIZE, page * NEWS_FILE_SIZE);
    return file({ kind: 'news', page }, [...dates].sort().at(-1) ?? null);
  });
  const monthFiles = months.flatMap(({ month, stories, lastModified }) =>
    pages(stories, ARCHIVE_FILE_SIZE).map((page) =>
      file({ kind: 'month', month, page }, lastModified),
    ),
  );
  return [...newsFiles, ...monthFiles];
}
