/**
 * Robots may read everything (RFC 9309, https://www.rfc-editor.org/rfc/rfc9309).
 *
 * @param sitemapUrl the sitemap index, absolute
 */
export function robotsTxt(sitemapUrl: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemapUrl}\n`;
}
