/** Longer queries are answered, and not kept. */
const LONGEST_QUERY = 2000;

/** Parameters that are read by other means, or that say what is said anyway. */
export interface KeyRules {
  /** What is read at all, without what stands in brackets after it. */
  readonly known: ReadonlySet<string>;
  /** Left out: the language stands in the key as it was chosen, by whichever means. */
  readonly ignored: readonly string[];
  /** Values that a parameter has when it is left out. */
  readonly defaults: Readonly<Record<string, string>>;
}

const byName = ([one]: [string, string], [other]: [string, string]): number =>
  one < other ? -1 : Number(one > other);

/**
 * One key for all addresses that mean the same: the order of parameters, the encoding of characters
 * and spelled-out defaults make no difference; the order of two values of one parameter does.
 * Returns null for what is not to be kept.
 *
 * @param url path and query as they stand in the request
 */
export function canonicalKey(url: string, language: string, rules: KeyRules): string | null {
  const mark = url.indexOf('?');
  const path = mark === -1 ? url : url.slice(0, mark);
  const query = mark === -1 ? '' : url.slice(mark + 1);
  if (query === '') {
    return `${language} ${path}`;
  }
  if (query.length > LONGEST_QUERY) {
    return null;
  }
  const asked = [...new URLSearchParams(query)];
  // What is ignored could be anything: one page under endless names would push out all others.
  if (!asked.every(([name]) => rules.known.has(name.split('[', 1)[0] ?? ''))) {
    return null;
  }
  const parameters = asked
    .filter(([name, value]) => !rules.ignored.includes(name) && rules.defaults[name] !== value)
    .sort(byName);
  const canonical = new URLSearchParams(parameters).toString();
  return canonical === '' ? `${language} ${path}` : `${language} ${path}?${canonical}`;
}
