import type { FeatureTexts } from '../translations/translation';

/** The brand speaks by its sign and by names that stand under ids of Strapi's own. */
export const texts: FeatureTexts = { id: {}, en: {} };
