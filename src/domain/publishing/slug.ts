import slugify from '@sindresorhus/slugify';

/** Longest slug, in characters, any `-2` of `nextFreeSlug` included. */
export const SLUG_MAX_LENGTH = 80;

/** What a headline without a letter or digit to keep becomes: "news" in Indonesian. */
const FALLBACK_SLUG = 'berita';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Marks inside a word, which must not split it (Jum'at, Al-Qur’an), quotation marks, and
 * characters that are invisible where they stand (soft hyphen, zero-width joiners, marks of direction).
 */
const MARKS_WITHIN_WORDS =
  /['"`´‘’‚‛“”„‟ʹʺʻʼʽʾʿˈ′″\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** The last two take back the English words that slugify puts in for two pictures. */
const INDONESIAN_REPLACEMENTS: ReadonlyArray<[string, string]> = [
  ['&', ' dan '],
  ['%', ' persen '],
  ['🦄', ' '],
  ['♥', ' '],
];

/** ASCII and dashes: what needs no transliteration, which tries two thousand replacements. */
const PLAIN = /^[\s\x20-\x7e\u2010-\u2015]*$/;

/** What `slugify` makes of plain text. */
function slugifyPlain(plain: string): string {
  return plain
    .replaceAll('&', ' dan ')
    .replaceAll('%', ' persen ')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
}

function cutAtWord(slug: string, maxLength: number): string {
  if (slug.length <= maxLength) return slug;
  const lastWordEnd = slug.lastIndexOf('-', maxLength);
  return slug.slice(0, lastWordEnd > 0 ? lastWordEnd : maxLength);
}

/**
 * The slug of an Indonesian headline (or name): lower-case ASCII words joined by single hyphens, at
 * most 80 characters, cut at the end of a word; only a first word longer than that is cut inside.
 * "&" reads "dan", "%" reads "persen"; apostrophes and quotation marks vanish. Never empty: a headline
 * without a letter or digit gives "berita". A slug is its own slug.
 */
export function slugFromHeadline(headline: string): string {
  // Compatibility forms first: full-width letters, ligatures and the like become plain ones.
  const plain = headline.normalize('NFKC').replace(MARKS_WITHIN_WORDS, '');
  const slug = PLAIN.test(plain)
    ? slugifyPlain(plain)
    : slugify(plain, { decamelize: false, customReplacements: INDONESIAN_REPLACEMENTS });
  return cutAtWord(slug, SLUG_MAX_LENGTH) || FALLBACK_SLUG;
}

/** Whether a value could have come from `slugFromHeadline`. */
export function isSlug(value: unknown): value is string {
  return typeof value === 'string' && value.length <= SLUG_MAX_LENGTH && SLUG.test(value);
}

/** A slug with a number: the base is shortened at a word where that would not fit within 80. */
export function countedSlug(base: string, number: number): string {
  const suffix = `-${number}`;
  return cutAtWord(base, SLUG_MAX_LENGTH - suffix.length) + suffix;
}

/** What a base and all its counted forms begin with, up to the number 99999. */
export function slugStem(base: string): string {
  return cutAtWord(base, SLUG_MAX_LENGTH - '-99999'.length);
}

/** The first of base, base-2, base-3 … that is not taken. */
export function nextFreeSlug(base: string, taken: ReadonlySet<string>): string {
  let candidate = cutAtWord(base, SLUG_MAX_LENGTH);
  for (let number = 2; taken.has(candidate); number += 1) {
    candidate = countedSlug(base, number);
  }
  return candidate;
}
