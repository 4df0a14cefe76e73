import { languageDetector } from 'hono/language';
import { LANGUAGES } from '../words';

/** `?lang=` decides, then the browser's languages, then Indonesian. No cookie is set. */
export const chooseLanguage = languageDetector({
  order: ['querystring', 'header'],
  supportedLanguages: [...LANGUAGES],
  fallbackLanguage: 'id',
  caches: false,
});
