import type { FC } from 'hono/jsx';
import { LocationButton } from './location-button';
import { usePage } from './use-page';

/**
 * Looks for regions by name or position, in the form that it stands in.
 * @param query what was looked for
 * @param action where the form goes to look for a name
 */
export const PlaceSearch: FC<{ query: string; action: string }> = ({ query, action }) => {
  const { words, links } = usePage();
  const { search, find } = words.ownNews.choose;
  return (
    <>
      {links.lang && <input type="hidden" name="lang" value={links.lang} />}
      <div class="field">
        <label for="cari">{search}</label>
        <div class="place-search">
          <input type="search" id="cari" name="cari" value={query} maxlength={100} />
          <button type="submit" formaction={action} formmethod="get">
            {find}
          </button>
        </div>
      </div>
      <LocationButton />
    </>
  );
};
