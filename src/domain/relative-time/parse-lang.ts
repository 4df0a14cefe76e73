import { memoizeBounded } from './memoize-bounded';

/** RFC 5646, 4.4.1: a buffer for tags needs no more than 35 characters. */
const LONGEST_TAG = 35;

/**
 * The locale a `?lang=` asks for, as the canonical tag of a locale that Intl has data for; null for
 * a malformed or an unknown one. Variants, extensions and private subtags are left out, and so is a
 * region without data of its own ("de-XX" is "de"): few tags come out, however many go in, which
 * keeps caches by language small.
 */
export function parseLang(tag: string): string | null {
  return tag.length > LONGEST_TAG ? null : findLocale(tag);
}

const findLocale = memoizeBounded(500, (tag: string): string | null => {
  try {
    const { language, script, region } = new Intl.Locale(tag);
    const plain = [language, script, region].filter(Boolean).join('-');
    if (Intl.RelativeTimeFormat.supportedLocalesOf(plain).length === 0) return null;
    return new Intl.RelativeTimeFormat(plain).resolvedOptions().locale;
  } catch {
    // What Intl.Locale refuses is not a well-formed tag.
    return null;
  }
});
