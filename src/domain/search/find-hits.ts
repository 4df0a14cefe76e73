import type { SearchTerm } from './search-term';
import { type Token, tokenize } from './tokenize';
import { wordForms } from './word-forms';

/** A place in a text where something is that was searched for, in UTF-16 units. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Which of the terms it is. */
  readonly term: number;
}

function phraseEnd(words: readonly string[], tokens: readonly Token[], at: number): Token | null {
  const found = tokens.slice(at, at + words.length);
  const isThere =
    found.length === words.length &&
    found.every(({ word, line }, step) => word === words[step] && line === tokens[at]?.line);
  return (isThere && found.at(-1)) || null;
}

function hitEnd(term: SearchTerm, tokens: readonly Token[], at: number): Token | null {
  const token = tokens[at];
  if (!token) {
    return null;
  }
  if (term.kind === 'phrase') {
    return phraseEnd(term.words, tokens, at);
  }
  return wordForms(token.word).some((form) => term.forms.includes(form)) ? token : null;
}

/** Every place where one of the terms stands, by the rules that stories are found by, in order. */
export function findHits(text: string, terms: readonly SearchTerm[]): Hit[] {
  const tokens = tokenize(text);
  return tokens.flatMap(({ start }, at) =>
    terms.flatMap((term, index) => {
      const last = hitEnd(term, tokens, at);
      return last ? [{ start, end: last.end, term: index }] : [];
    }),
  );
}
