import {
  type Change,
  type Dependencies,
  EVERYTHING,
  type Facets,
  type ListDependency,
  type Scalar,
} from './dependency';
import { isListAffected } from './is-affected';

const rowToken = (type: string, id: Scalar) => `row ${type} ${id}`;
const typeToken = (type: string) => `type ${type}`;
const anyToken = (type: string) => `list ${type}`;
const valueToken = (type: string, path: string, value: Scalar) =>
  `list ${type} ${path} ${typeof value} ${value}`;

/** A list stands under the values of one of its constraints: a change looks only there. */
function listTokens({ type, constraints }: ListDependency): string[] {
  const [first] = constraints;
  return first
    ? first.values.map((value) => valueToken(type, first.path, value))
    : [anyToken(type)];
}

function tokensOf({ rows, lists }: Dependencies): Set<string> {
  const types = new Set([...rows, ...lists].map(({ type }) => typeToken(type)));
  return new Set([
    ...types,
    ...rows.map(({ type, id }) => rowToken(type, id)),
    ...lists.flatMap(listTokens),
  ]);
}

const facetTokens = (type: string, versions: readonly Facets[]): string[] =>
  versions.flatMap((facets) =>
    Object.entries(facets).flatMap(([path, values]) =>
      values.map((value) => valueToken(type, path, value)),
    ),
  );

/** Finds the answers that a change makes wrong, without looking at all of them. */
export class DependencyIndex {
  readonly #dependencies = new Map<string, Dependencies>();
  readonly #keysByToken = new Map<string, Set<string>>();

  add(key: string, dependencies: Dependencies): void {
    this.remove(key);
    this.#dependencies.set(key, dependencies);
    for (const token of tokensOf(dependencies)) {
      const keys = this.#keysByToken.get(token);
      if (keys) {
        keys.add(key);
      } else {
        this.#keysByToken.set(token, new Set([key]));
      }
    }
  }

  remove(key: string): void {
    const dependencies = this.#dependencies.get(key);
    if (!dependencies) {
      return;
    }
    this.#dependencies.delete(key);
    for (const token of tokensOf(dependencies)) {
      const keys = this.#keysByToken.get(token);
      keys?.delete(key);
      if (keys?.size === 0) {
        this.#keysByToken.delete(token);
      }
    }
  }

  /** The keys of all answers that show a changed row, or a list that it belongs or belonged to. */
  affectedBy(change: Change): Set<string> {
    const { type, ids, versions } = change;
    if (type === EVERYTHING) {
      return new Set(this.#dependencies.keys());
    }
    if (ids === undefined) {
      return new Set(this.#keysByToken.get(typeToken(type)));
    }
    const affected = new Set(ids.flatMap((id) => this.#keys(rowToken(type, id))));
    const tokens = versions ? [anyToken(type), ...facetTokens(type, versions)] : [typeToken(type)];
    for (const key of tokens.flatMap((token) => this.#keys(token))) {
      const lists = this.#dependencies.get(key)?.lists ?? [];
      if (!affected.has(key) && lists.some((list) => isListAffected(list, change))) {
        affected.add(key);
      }
    }
    return affected;
  }

  #keys(token: string): string[] {
    return [...(this.#keysByToken.get(token) ?? [])];
  }
}

/** Whether a change makes an answer wrong that depends on this. */
export function isAffected({ rows, lists }: Dependencies, change: Change): boolean {
  const { type, ids } = change;
  if (type === EVERYTHING) {
    return true;
  }
  return (
    rows.some((row) => row.type === type && (ids === undefined || ids.includes(row.id))) ||
    lists.some((list) => (ids === undefined ? list.type === type : isListAffected(list, change)))
  );
}
