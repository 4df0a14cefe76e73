/**
 * The panel's language for who has not chosen one: the first of the browser's languages that the panel
 * has, else Indonesian. Strapi would take English.
 *
 * @param languages BCP 47 tags, by preference
 */
export const firstLanguage = (languages: readonly string[]): 'id' | 'en' =>
  languages
    .map((tag) => tag.toLowerCase().split('-')[0])
    .find((language) => language === 'id' || language === 'en') ?? 'id';
