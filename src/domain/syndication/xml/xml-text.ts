/** What XML 1.0 has no place for, not even escaped: https://www.w3.org/TR/xml/#charsets */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Text without the characters that XML cannot hold, line ends as "\n" as a reader would get them. */
export function xmlText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(NOT_XML, '');
}
