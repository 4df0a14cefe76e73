/** A kind of list that has a page of its own. */
export type Section = 'channels' | 'regions' | 'authors' | 'tags';

/** Where the public site shows things, as absolute URLs. */
export interface SiteAddresses {
  readonly home: string;
  story(slug: string): string;
  section(section: Section, slug: string): string;
  /** A draft, for who holds the signed token. */
  preview(token: string): string;
  /** Where a partner application stands, for who holds the signed token. */
  application(token: string): string;
}

/** The paths are Indonesian, as those of the network's readers are. */
const PATHS: Readonly<Record<Section, string>> = {
  channels: 'kanal',
  regions: 'wilayah',
  authors: 'penulis',
  tags: 'topik',
};

/**
 * The addresses of the public site that stands at `siteUrl`. Feeds and sitemaps name them, and the
 * site answers at them.
 */
export function siteAddresses(siteUrl: string): SiteAddresses {
  const root = siteUrl.replace(/\/+$/, '');
  const at = (folder: string, slug: string) => `${root}/${folder}/${encodeURIComponent(slug)}`;

  return {
    home: `${root}/`,
    story: (slug) => at('berita', slug),
    section: (section, slug) => at(PATHS[section], slug),
    preview: (token) => `${root}/pratinjau?token=${encodeURIComponent(token)}`,
    application: (token) => at('kemitraan', token),
  };
}
