/**
 * The year in which Warta's first feeds were given names. It never changes: with it every name would.
 */
const NAMED_IN = '2026';

/**
 * A name for good, which no address is: "tag:warta.example,2026:stories/abc" (RFC 4151,
 * https://www.rfc-editor.org/rfc/rfc4151).
 *
 * @param siteUrl whose host is the one that gives the name
 */
export function tagUri(siteUrl: string, name: string): string {
  return `tag:${new URL(siteUrl).hostname},${NAMED_IN}:${name}`;
}
