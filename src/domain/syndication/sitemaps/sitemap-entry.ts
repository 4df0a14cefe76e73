/** A story as sitemaps name it. */
export interface SitemapEntry {
  readonly url: string;
  readonly headline: string;
  /** ISO 8601 instants, UTC. */
  readonly datePublished: string;
  readonly dateModified: string;
}
