/** A word of a text. */
export interface Token {
  /** Lower case, without diacritics: what is compared. */
  readonly word: string;
  /** Where it stands in the text, in UTF-16 units; `end` is not of it. */
  readonly start: number;
  readonly end: number;
  /** The line that it stands in, from 0: a phrase does not run over the end of one. */
  readonly line: number;
}

/** Characters of a word that count; databases limit the length of what they index. */
const LONGEST = 64;

/**
 * A line break, or a word of any script: letters, figures and marks, with the characters that stand
 * in a word unseen (soft hyphen, joiners) and apostrophes between letters (Jum'at, government’s). Plain
 * words, with a plain character after them, are most of all and found in half the time.
 */
const LINE_OR_WORD =
  /(\n)|([A-Za-z0-9]+)(?![^\n -&(-/:-@[-`{-~])|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00ad\u200c\u200d]|['’ʼ](?=\p{L}))*/gu;

const NOT_COUNTED = /[^\p{L}\p{N}]/gu;

function normalize(word: string): string {
  const plain = word.normalize('NFKD').toLowerCase().replace(NOT_COUNTED, '');
  return plain.length > LONGEST ? [...plain].slice(0, LONGEST).join('') : plain;
}

/** The words of a text, in their order. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let line = 0;
  for (const match of text.matchAll(LINE_OR_WORD)) {
    const [found, lineBreak, plainWord] = match;
    if (lineBreak) {
      line += 1;
      continue;
    }
    const word =
      plainWord && plainWord.length <= LONGEST ? plainWord.toLowerCase() : normalize(found);
    if (word !== '') {
      tokens.push({ word, start: match.index, end: match.index + found.length, line });
    }
  }
  return tokens;
}
