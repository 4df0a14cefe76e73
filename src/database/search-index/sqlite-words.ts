import { type Token, wordForms } from '../../domain/search';

/** Stands for the end of a line. No word of ours holds a character for private use. */
const LINE_END = '\ue000';

function inOrder(tokens: readonly Token[]): string {
  let text = '';
  let lastLine = tokens[0]?.line;
  for (const { word, line } of tokens) {
    text += line === lastLine ? ` ${word}` : ` ${LINE_END} ${word}`;
    lastLine = line;
  }
  return text;
}

function stems(tokens: readonly Token[]): string {
  let text = '';
  for (const { word } of tokens) {
    const [, ...forms] = wordForms(word);
    for (const form of forms) {
      text += ` ${form}`;
    }
  }
  return text;
}

/** Words as SQLite indexes them: as they were written, and their stems. */
export const sqliteWords = (tokens: readonly Token[]): [words: string, stems: string] => [
  inOrder(tokens),
  stems(tokens),
];
