const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * JSON that may stand in a script element of an HTML page: without "<" no text in it can end the
 * element or begin a comment. U+2028 and U+2029 end a line in older JavaScript.
 */
export function printJsonLd(value: object): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (character) => ESCAPES[character] ?? character,
  );
}
