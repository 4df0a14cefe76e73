/** A region as far as a refusal names it. */
export interface NamedRegion {
  id: number;
  name: string;
}

/** Whose a story is: the region that owns it, and the editions that carry it. */
export interface StoryPlace {
  region: NamedRegion | null;
  editions: readonly NamedRegion[];
}

/**
 * The region outside the desk that a save touches, or null: the one that owns the story, before or
 * after, or an edition that it was not in. An edition that carries it already may stay.
 *
 * @param covered ids of the desk's regions
 * @param before null for a story that is new
 * @param after null for a story that is gone
 */
export function findForeignRegion(
  covered: ReadonlySet<number>,
  before: StoryPlace | null,
  after: StoryPlace | null,
): NamedRegion | null {
  const carried = new Set(before?.editions.map(({ id }) => id));
  const touched = [
    before?.region,
    after?.region,
    ...(after?.editions.filter(({ id }) => !carried.has(id)) ?? []),
  ];
  return touched.find((region) => region && !covered.has(region.id)) ?? null;
}
