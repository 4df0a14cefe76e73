/** Longer queries are answered, and not kept. */
const LONGEST_QUERY = 2000;

/** The address of a request, taken apart as far as its meaning is plain. */
export interface Target {
  readonly path: string;
  /** Decoded, in their order. */
  readonly parameters: readonly (readonly [name: string, value: string])[];
}

function isWellFormed(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Takes path and query apart. Returns null for what is read differently by different readers, or is
 * endless: an escape that stands for no character, a fragment, a very long query.
 *
 * @param url as it stands in the request
 */
export function parseTarget(url: string): Target | null {
  const mark = url.indexOf('?');
  const path = mark === -1 ? url : url.slice(0, mark);
  const query = mark === -1 ? '' : url.slice(mark + 1);
  if (query.length > LONGEST_QUERY || url.includes('#') || !isWellFormed(url)) {
    return null;
  }
  return { path, parameters: query === '' ? [] : [...new URLSearchParams(query)] };
}
