import type { StrapiApp } from '@strapi/strapi/admin';
import type { FeatureTexts } from './translations/translation';

/** One screen, panel or column that Warta adds to the admin panel, with all that it says. */
export interface Feature {
  texts: FeatureTexts;
  /** Before Strapi's own plugins are there: menu links, pages, widgets. */
  register?(app: StrapiApp): void;
  /** After them: what is put into the content manager. */
  bootstrap?(app: Pick<StrapiApp, 'getPlugin' | 'registerHook' | 'addSettingsLink'>): void;
}
