/** One line of text as a headline or description of ninjs; none for null. */
export function writeText(role: string, value: string | null): object[] {
  return value === null ? [] : [{ role, contentType: 'text/plain', value }];
}
