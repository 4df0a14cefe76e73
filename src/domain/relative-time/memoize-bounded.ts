/**
 * Remembers the results of `make`, at most `limit` of them; the oldest goes first.
 * Bounded because locales come from requests. What throws is not remembered.
 */
export function memoizeBounded<Key extends readonly string[], Result>(
  limit: number,
  make: (...key: Key) => Result,
): (...key: Key) => Result {
  const results = new Map<string, { readonly result: Result }>();

  return (...key) => {
    // Neither a language tag nor the name of a zone contains a bar.
    const joined = key.length === 1 ? (key[0] ?? '') : key.join('|');
    const known = results.get(joined);
    if (known) return known.result;

    const result = make(...key);
    if (results.size >= limit) {
      const oldest = results.keys().next();
      if (!oldest.done) results.delete(oldest.value);
    }
    results.set(joined, { result });
    return result;
  };
}
