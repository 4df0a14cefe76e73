import { memoizeBounded } from '../memoize-bounded';
import { parseLang } from '../parse-lang';
import { englishLabels } from './english-labels';
import { indonesianLabels } from './indonesian-labels';
import { createIntlLabels } from './intl-labels';
import type { Labels } from './labels';

/**
 * The words for a locale: our own for Indonesian and English of any region, else those of Intl.
 * @throws RangeError naming a locale that Intl does not know, for it would answer in the machine's
 */
export const labelsFor = memoizeBounded(200, (locale: string): Labels => {
  const known = parseLang(locale);
  if (known === null) throw new RangeError(`Unknown locale: ${locale}`);

  const { language } = new Intl.Locale(known);
  if (language === 'id') return indonesianLabels;
  if (language === 'en') return englishLabels;
  return createIntlLabels(known);
});
