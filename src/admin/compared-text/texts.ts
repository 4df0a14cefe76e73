import type { FeatureTexts } from '../translations/translation';

/** What is said where two texts are compared. */
export const texts: FeatureTexts = {
  id: {
    'compared.removed': '[dihapus:',
    'compared.added': '[ditambahkan:',
    'compared.end': ']',
    'compared.nothing': 'Kosong',
  },
  en: {
    'compared.removed': '[removed:',
    'compared.added': '[added:',
    'compared.end': ']',
    'compared.nothing': 'Empty',
  },
};
