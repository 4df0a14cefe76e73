/** Which sitemap a file name stands for. Pages count from 1; months are of UTC ("2026-11"). */
export type SitemapName =
  | { readonly kind: 'index' }
  | { readonly kind: 'news'; readonly page: number }
  | { readonly kind: 'month'; readonly month: string; readonly page: number };

// The first page has no number: every file has one name.
const NAME = /^sitemap(?:-(?:(news)|(\d{4}-(?:0[1-9]|1[0-2])))(?:-([2-9]|[1-9]\d{1,4}))?)?\.xml$/;

/** What "sitemap-2026-11-2.xml" and its like stand for, or null for a name that no sitemap has. */
export function readSitemapName(file: string): SitemapName | null {
  const match = NAME.exec(file);
  if (!match) return null;
  const [, news, month, number] = match;
  const page = Number(number ?? 1);
  if (news) return { kind: 'news', page };
  return month ? { kind: 'month', month, page } : { kind: 'index' };
}

/** The file name of a sitemap. */
export function sitemapFile(name: SitemapName): string {
  if (name.kind === 'index') return 'sitemap.xml';
  const stem = name.kind === 'news' ? 'sitemap-news' : `sitemap-${name.month}`;
  return `${stem}${name.page > 1 ? `-${name.page}` : ''}.xml`;
}
