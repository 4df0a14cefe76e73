/** Whether a `role` or `rel` says one of the given words, in capitals or not. */
export function saysOneOf(value: string | undefined, ...words: readonly string[]): boolean {
  return words.includes(value?.trim().toLowerCase() ?? '');
}
