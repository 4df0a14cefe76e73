import type { Change, Constraint, DateWindow, Facets, ListDependency, Scalar } from './dependency';

function fulfils(facets: Facets, { path, values }: Constraint): boolean {
  const own = facets[path];
  // A path that no facet is known of decides nothing.
  return own === undefined || own.some((value) => values.includes(value));
}

function standsIn(facets: Facets, { path, from, to }: DateWindow): boolean {
  const own = facets[path];
  const isWithin = (value: Scalar) =>
    typeof value !== 'number' ||
    ((from === undefined || value >= from) && (to === undefined || value <= to));
  return own === undefined || own.some(isWithin);
}

/** Whether a row with these facets, as it was or as it is, belongs to the list. */
export const belongsTo = (facets: Facets, { constraints, window }: ListDependency): boolean =>
  constraints.every((constraint) => fulfils(facets, constraint)) &&
  (window === undefined || standsIn(facets, window));

/** Whether a change can have changed which rows a list shows, or in which order. */
export const isListAffected = (list: ListDependency, { type, versions }: Change): boolean =>
  list.type === type &&
  (versions === undefined || versions.some((facets) => belongsTo(facets, list)));
