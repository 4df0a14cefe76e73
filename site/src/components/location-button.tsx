import type { FC } from 'hono/jsx';
import { usePage } from './use-page';

/**
 * Finds the region by the browser's position. The script of the page shows it, and sends the position
 * with the form that it stands in; without the script there is no way to it.
 */
export const LocationButton: FC = () => {
  const { words, links } = usePage();
  const { fromLocation, locationHint, locationRefused } = words.ownNews.choose;
  return (
    <div class="location" hidden data-offer-location>
      <button
        type="submit"
        formaction={links.own('locate')}
        formmethod="post"
        aria-describedby="location-hint"
      >
        {fromLocation}
      </button>
      <p class="hint" id="location-hint">
        {locationHint}
      </p>
      <p class="form-alert" role="alert" hidden>
        {locationRefused}
      </p>
    </div>
  );
};
