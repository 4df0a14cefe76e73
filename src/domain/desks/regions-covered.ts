import type { RegionLevel } from '../regions';

/** A region that a desk was given, with those that lie in it. */
export interface AssignedRegion {
  id: number;
  level: RegionLevel;
  children: readonly { id: number }[];
}

/**
 * The ids of the regions that a desk works for: a province's desk covers its regencies and cities,
 * every other desk only what it was given. The national desk is not the desk of all provinces.
 */
export function regionsCovered(assigned: readonly AssignedRegion[]): ReadonlySet<number> {
  return new Set(
    assigned.flatMap(({ id, level, children }) =>
      level === 'province' ? [id, ...children.map((child) => child.id)] : [id],
    ),
  );
}
