import type { Feature } from '../feature';
import { nameTheTitle } from './name-the-title';
import { openInFirstLanguage } from './open-in-first-language';
import { texts } from './texts';

/** Warta's name in the browser's tab, and its languages at the door; its sign is named in app.tsx. */
export const brand: Feature = {
  texts,
  bootstrap() {
    nameTheTitle();
    openInFirstLanguage();
  },
};
