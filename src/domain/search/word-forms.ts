import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as indonesianStem } from '@orama/stemmers/indonesian';
import { memoizeBounded } from '../relative-time/memoize-bounded';
import { NOT_DERIVED, NOT_ENGLISH } from './not-derived';

/** How many words' forms are remembered: more than a newspaper uses in a month. */
const REMEMBERED = 50_000;

/** What both stemmers know how to read. */
const LATIN = /^[a-z]+$/;

/**
 * The prefixes meng-, peng- and men-, pen- swallow the k or t that a word begins with: "mengirim"
 * comes from "kirim", "menulis" from "tulis". The stemmer leaves "irim" and "ulis".
 */
const SWALLOWED = /^[mp]en(g?)[aeiou]/;

/** Indonesian words end so (batas, harus, krisis); English plurals hardly ever do. */
const NO_PLURAL = /[aiu]s$/;

function indonesianForms(word: string): string[] {
  if (NOT_DERIVED.has(word)) {
    return [];
  }
  const stem = indonesianStem(word);
  const swallowed = stem === word ? null : SWALLOWED.exec(word);
  return swallowed ? [stem, (swallowed[1] === 'g' ? 'k' : 't') + stem] : [stem];
}

function englishForms(word: string): string[] {
  return NOT_ENGLISH.has(word) || NO_PLURAL.test(word) ? [] : [englishStem(word)];
}

/**
 * A normalized word and its stems in both languages, the word itself first. Two words match when
 * they have a form in common. What is not Latin, or holds a figure, has no stems.
 */
export const wordForms: (word: string) => readonly string[] = memoizeBounded(
  REMEMBERED,
  (word: string) =>
    LATIN.test(word)
      ? [...new Set([word, ...indonesianForms(word), ...englishForms(word)])]
      : [word],
);
