import type { FeatureTexts } from '../translations/translation';

/** What the way to a new story is called. */
export const texts: FeatureTexts = {
  id: { 'write-story': 'Tulis berita' },
  en: { 'write-story': 'Write a story' },
};
