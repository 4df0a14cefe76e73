/** C0 and C1 controls but for tab and line feed. They carry nothing, and PostgreSQL refuses NUL. */
const CONTROLS = /[^\P{Cc}\t\n]/gu;

const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * Text that every database can hold: without control characters (tab and line feed excepted), line
 * ends as "\n", halves of broken characters replaced by U+FFFD.
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').replace(LONE_SURROGATES, '\ufffd');
}

/** Clean text as one line: runs of white space, line ends among them, become one space. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
