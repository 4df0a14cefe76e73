import type { Constraint, Scalar } from './dependency';

type Where = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Where =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** The values that a condition on one attribute admits; undefined where it says no more than that. */
function admittedBy(condition: unknown): readonly Scalar[] | undefined {
  if (isScalar(condition)) {
    return [condition];
  }
  if (!isObject(condition)) {
    return undefined;
  }
  const { $eq, $in } = condition;
  if (isScalar($eq)) {
    return [$eq];
  }
  return Array.isArray($in) && $in.every(isScalar) ? $in : undefined;
}

/**
 * The equalities that every row fulfils which a query can find. What is no plain equality, or stands
 * under `$or` or `$not`, is left out: fewer constraints only make an answer depend on more.
 *
 * @param where of Strapi's query engine
 * @param paths those that the facets of the type name; the others are left out too
 */
export function analyseWhere(where: unknown, paths: ReadonlySet<string>): Constraint[] {
  const found: Constraint[] = [];

  function visit(part: unknown, prefix: string): void {
    if (Array.isArray(part)) {
      for (const each of part) {
        visit(each, prefix);
      }
    } else if (isObject(part)) {
      for (const [key, condition] of Object.entries(part)) {
        visitEntry(key, condition, prefix);
      }
    }
  }

  function visitEntry(key: string, condition: unknown, prefix: string): void {
    if (key === '$and') {
      visit(condition, prefix);
    } else if (!key.startsWith('$')) {
      const path = prefix === '' ? key : `${prefix}.${key}`;
      const values = admittedBy(condition);
      if (values && paths.has(path)) {
        found.push({ path, values });
      } else if (isObject(condition)) {
        visit(condition, path);
      }
    }
  }

  visit(where, '');
  return found;
}
