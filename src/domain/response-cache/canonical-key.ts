import type { Target } from './parse-target';

/** Parameters that are read by other means, or that say what is said anyway. */
export interface KeyRules {
  /** What is read at all, without what stands in brackets after it. */
  readonly known: ReadonlySet<string>;
  /** Left out: the language stands in the key as it was chosen, by whichever means. */
  readonly ignored: readonly string[];
  /** Values that a parameter has when it is left out. */
  readonly defaults: Readonly<Record<string, string>>;
}

/** `sort`, `sort[]` and `sort[0]` add up to one list, in their order. */
const listName = (name: string): string => name.replace(/\[\d*\]/g, '');

const byName = (
  [one]: readonly [string, ...unknown[]],
  [other]: readonly [string, ...unknown[]],
): number => (one < other ? -1 : Number(one > other));

/** Whether one parameter stands for a value and for an object: then it matters which comes first. */
function isAmbiguous(names: ReadonlySet<string>): boolean {
  const all = [...names];
  return all.some((name) => all.some((other) => other.startsWith(`${name}[`)));
}

/**
 * One key for all addresses that mean the same: the order of parameters, the encoding of characters
 * and spelled-out defaults make no difference; the order of the values of one parameter does.
 * Returns null for what is not to be kept.
 */
export function canonicalKey(
  { path, parameters }: Target,
  language: string,
  rules: KeyRules,
): string | null {
  // What is ignored could be anything: one page under endless names would push out all others.
  if (!parameters.every(([name]) => rules.known.has(name.split('[', 1)[0] ?? ''))) {
    return null;
  }
  const isOnlyOne = (name: string) => parameters.filter(([other]) => other === name).length === 1;
  const said = parameters
    .filter(([name]) => !rules.ignored.includes(name))
    .filter(([name, value]) => rules.defaults[name] !== value || !isOnlyOne(name))
    .map(([name, value]) => [listName(name), name, value] as const);
  if (isAmbiguous(new Set(said.map(([list]) => list)))) {
    return null;
  }
  const ordered = [...said].sort(byName).map(([, name, value]): [string, string] => [name, value]);
  const canonical = new URLSearchParams(ordered).toString();
  return canonical === '' ? `${language} ${path}` : `${language} ${path}?${canonical}`;
}
