const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The address of a link in a story, or null for one that a page must not have ("javascript:").
 * Links within the site begin with one slash.
 */
export function safeLink(url: string | undefined): string | null {
  if (url === undefined) return null;
  if (/^\/(?![/\\])/.test(url)) return url;
  return URL.canParse(url) && SAFE.has(new URL(url).protocol) ? url : null;
}
