/** A region that a desk was given. */
interface GivenRegion {
  id: number;
  /** Whether it is an edition of the network. */
  active: boolean;
}

/**
 * The edition that a desk works for when it works for one only, however often it was given to it; null
 * when there are more, or none. What a province covers is not counted: its desk writes for the province.
 */
export function onlyRegion<R extends GivenRegion>(given: readonly R[]): R | null {
  const editions = new Map(
    given.filter(({ active }) => active).map((region) => [region.id, region]),
  );
  const [only] = editions.values();
  return editions.size === 1 && only ? only : null;
}
