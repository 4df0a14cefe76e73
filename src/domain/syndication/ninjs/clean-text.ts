/** C0 and C1 controls but for tab and line feed. They carry nothing, and PostgreSQL refuses NUL. */
const CONTROLS = /[^\P{Cc}\t\n]/gu;

const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Anything that is to be cleaned, or half of a sound pair: most texts hold none, and stay uncopied. */
const PERHAPS_UNCLEAN = /[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\uffff]/;

/**
 * Text that every database can hold: without control characters (tab and line feed excepted), line
 * ends as "\n", halves of broken characters replaced by U+FFFD.
 */
export function cleanText(text: string): string {
  if (!PERHAPS_UNCLEAN.test(text)) return text;
  return text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').replace(LONE_SURROGATES, '\ufffd');
}

/** Clean text as one line: runs of white space, line ends among them, become one space. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
