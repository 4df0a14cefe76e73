import type { Place } from '../../warta/read-places';

/** Few enough to be looked through; no province has more regencies. */
const MOST = 40;

/** What a search for places comes to. */
export interface FoundPlaces {
  readonly places: readonly Place[];
  /** Whether there are more that are not shown. */
  readonly hasMore: boolean;
}

/**
 * The places that somebody looks for by words of their names, or of the name of their province: first
 * those that are called so themselves. The order is theirs otherwise.
 */
export function findPlaces(places: readonly Place[], query: string): FoundPlaces {
  const words = query.toLowerCase().split(/\s+/);
  const hasAll = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  const named = places.filter(({ name }) => hasAll(name));
  const within = places.filter(
    (place) => !named.includes(place) && hasAll(`${place.name} ${place.province ?? ''}`),
  );
  const found = [...named, ...within];
  return { places: found.slice(0, MOST), hasMore: found.length > MOST };
}
