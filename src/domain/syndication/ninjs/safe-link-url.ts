import { cleanText } from './clean-text';

const SAFE_PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

// One slash, and no second one of either kind: browsers read "//host" and "/\host" as another site.
const SITE_RELATIVE = /^\/(?![/\\])/;

/**
 * The address of a link that a story may keep: http, https, mailto, tel, or relative to the site's root
 * ("/kanal/ekonomi"). `null` for anything else, "javascript:" in every disguise among it.
 */
export function safeLinkUrl(href: string): string | null {
  const url = cleanText(href)
    .replace(/[\t\n]/g, '')
    .trim();
  if (SITE_RELATIVE.test(url)) return url;
  if (!URL.canParse(url)) return null;
  return SAFE_PROTOCOLS.has(new URL(url).protocol) ? url : null;
}
