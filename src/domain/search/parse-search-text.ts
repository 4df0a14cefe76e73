import type { SearchTerm } from './search-term';
import { STOP_WORDS } from './stop-words';
import { tokenize } from './tokenize';
import { wordForms } from './word-forms';

/** Characters. */
const LONGEST = 200;
const MOST_WORDS = 20;

/** A phrase in straight or typographic quotes. One that is not closed is no phrase. */
const QUOTED = /["“”„]([^"“”„]*)["“”„]/g;

/** What is searched for, or what is wrong with the text. */
export type SearchText = { readonly terms: readonly SearchTerm[] } | { readonly problem: string };

const wordsOf = (text: string): string[] => tokenize(text).map(({ word }) => word);

function wordTerms(text: string, hasPhrases: boolean): SearchTerm[] {
  const words = [...new Set(wordsOf(text))];
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  const asked = telling.length > 0 || hasPhrases ? telling : words;
  return asked.map((word) => ({ kind: 'word', forms: wordForms(word) }));
}

/**
 * Reads what a reader typed: words, all of which must be in a story, and "phrases". Every other
 * character only separates; there are no operators. Words such as "yang" and "the" count where
 * nothing else is asked for, and inside phrases.
 */
export function parseSearchText(text: string): SearchText {
  if ([...text].length > LONGEST) {
    return { problem: `is longer than ${LONGEST} characters` };
  }
  const count = wordsOf(text).length;
  if (count === 0) {
    return { problem: 'holds no word to look for' };
  }
  if (count > MOST_WORDS) {
    return { problem: `holds more than ${MOST_WORDS} words` };
  }
  const phrases = [...text.matchAll(QUOTED)]
    .map(([, quoted = '']) => wordsOf(quoted))
    .filter((words) => words.length > 0)
    .map((words): SearchTerm => ({ kind: 'phrase', words }));
  const unquoted = text.replaceAll(QUOTED, ' ');
  return { terms: [...phrases, ...wordTerms(unquoted, phrases.length > 0)] };
}
