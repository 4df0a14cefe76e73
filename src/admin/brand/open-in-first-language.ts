import { firstLanguage } from './first-language';

/** Where Strapi keeps the language that was chosen in this browser. It is read after the features start. */
const CHOSEN = 'strapi-admin-language';

/** Opens the panel in the language of the browser, until somebody chooses another. */
export function openInFirstLanguage(): void {
  if (localStorage.getItem(CHOSEN) === null) {
    localStorage.setItem(CHOSEN, firstLanguage(navigator.languages));
  }
}
