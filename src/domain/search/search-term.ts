/** One thing that a story must hold to be found. */
export type SearchTerm = WordTerm | PhraseTerm;

/** A word in any of these forms. Never empty. */
export interface WordTerm {
  readonly kind: 'word';
  readonly forms: readonly string[];
}

/** These words exactly, one right after the other in one line. Never empty. */
export interface PhraseTerm {
  readonly kind: 'phrase';
  readonly words: readonly string[];
}
