import type { Child, FC } from 'hono/jsx';
import { findPlaces } from '../pages/own-news/find-places';
import type { Place } from '../warta/read-places';
import { STORY_LANGUAGE } from '../words';
import { usePage } from './use-page';

/**
 * The places that somebody looked for or, without words, the provinces.
 * @param isOpen whether the provinces are seen at once
 * @param entry how one of them is offered
 */
export const PlaceOffers: FC<{
  places: readonly Place[];
  query: string;
  isOpen?: boolean;
  entry: (place: Place) => Child;
}> = ({ places, query, isOpen, entry }) => {
  const { words } = usePage();
  const { found: title, foundNothing, foundMore, provinces } = words.ownNews.choose;
  const list = (offers: readonly Place[]) => (
    <ul class="places" lang={STORY_LANGUAGE}>
      {offers.map((place) => (
        <li>{entry(place)}</li>
      ))}
    </ul>
  );
  if (query === '') {
    return (
      <details open={isOpen}>
        <summary>{provinces}</summary>
        {list(places.filter(({ isLarge }) => isLarge))}
      </details>
    );
  }
  const found = findPlaces(places, query);
  return found.places.length === 0 ? (
    <p role="status">{foundNothing(query)}</p>
  ) : (
    <>
      <h2>{title(query)}</h2>
      {list(found.places)}
      {found.hasMore && <p class="hint">{foundMore}</p>}
    </>
  );
};
