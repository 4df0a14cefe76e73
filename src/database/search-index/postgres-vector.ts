import { type Token, wordForms } from '../../domain/search';

export interface Part {
  readonly tokens: readonly Token[];
  /** None is the least. */
  readonly weight: 'A' | 'B' | '';
}

/**
 * Where the words of a body begin, whatever stands above it. A headline and a lead as long as they may
 * be, with a hundred names, stay below.
 */
export const BODY_START = 1000;

/**
 * The text of a tsvector (https://www.postgresql.org/docs/current/datatype-textsearch.html). Written
 * out, because `to_tsvector` would cut words by rules of its own and of the server's locale. Forms of
 * a word share its position; the end of a line or a part takes one, so that no phrase runs over it.
 * Texts of parts that do not overlap make one vector when they are joined.
 *
 * @param end the positions stay below it
 */
export function vectorOf(
  parts: readonly Part[],
  start = 0,
  end: number = Number.POSITIVE_INFINITY,
): string {
  const places = new Map<string, string>();
  let position = start;
  for (const { tokens, weight } of parts) {
    let lastLine = -1;
    for (const { word, line } of tokens) {
      position = Math.min(position + (line === lastLine ? 1 : 2), end - 1);
      lastLine = line;
      const place = `${position}${weight}`;
      for (const form of wordForms(word)) {
        const known = places.get(form);
        places.set(form, known === undefined ? place : `${known},${place}`);
      }
    }
  }
  let text = '';
  for (const [form, at] of places) {
    text += ` '${form}':${at}`;
  }
  return text;
}
