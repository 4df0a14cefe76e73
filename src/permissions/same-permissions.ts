import { isDeepStrictEqual } from 'node:util';
import type { Permission } from './permissions-of';

const comparable = ({ action, subject, properties, conditions }: Permission): string =>
  JSON.stringify([action, subject, properties.fields?.toSorted() ?? null, conditions.toSorted()]);

/** Whether two lists allow the same, in whatever order their parts stand. */
export function samePermissions(
  some: readonly Permission[],
  others: readonly Permission[],
): boolean {
  return isDeepStrictEqual(some.map(comparable).sort(), others.map(comparable).sort());
}
