import { createWartaClient, type WartaClient } from '../../../client';
import type { Language } from '../words';
import { maxAgeOf } from './max-age-of';
import { PATIENCE } from './patience';

/** Seconds for which a page may be kept at most. */
const LONGEST = 60;

/**
 * The API for one page: it answers in the page's language, and `maxAge` is how many seconds all
 * that it answered stays true.
 * @param headers sent with every request, such as who asks
 */
export function openWarta(
  baseUrl: string,
  language: Language,
  headers: Readonly<Record<string, string>> = {},
): { warta: WartaClient; maxAge: () => number } {
  let maxAge = LONGEST;
  const warta = createWartaClient({
    baseUrl,
    headers: { 'Accept-Language': language, ...headers },
    fetch: (request) => fetch(request, { signal: AbortSignal.timeout(PATIENCE) }),
  });
  warta.use({
    onResponse({ response }) {
      maxAge = Math.min(maxAge, maxAgeOf(response.headers));
    },
  });
  return { warta, maxAge: () => maxAge };
}
