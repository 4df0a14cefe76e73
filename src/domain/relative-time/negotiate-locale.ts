import { parseLang } from './parse-lang';

export const defaultLocale = 'id';

/** Browsers send a handful; whatever stands behind these is not worth anyone's time. */
const MOST_RANGES = 20;

/** RFC 9110, 12.4.2. */
const WEIGHT = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/;

interface WeightedRange {
  readonly range: string;
  readonly weight: number;
}

/**
 * The locale that fits an Accept-Language header best (RFC 9110, 12.5.4): by weight, then by
 * position; "*" means the default. Unknown, refused (q=0) and malformed ranges are passed over, and
 * where nothing fits the default answers: a header is a wish, never an error.
 */
export function negotiateLocale(
  acceptLanguage: string | undefined,
  fallback: string = defaultLocale,
): string {
  const ranges = (acceptLanguage ?? '')
    .split(',', MOST_RANGES)
    .map(parseRange)
    .filter(({ weight }) => weight > 0)
    // Sorting is stable, so equal weights keep the order of the header.
    .sort((one, other) => other.weight - one.weight);

  for (const { range } of ranges) {
    const locale = range === '*' ? fallback : parseLang(range);
    if (locale !== null) return locale;
  }
  return fallback;
}

function parseRange(text: string): WeightedRange {
  const [range = '', ...parameters] = text.split(';', 3).map((part) => part.trim());
  return { range, weight: parameters.length > 1 ? 0 : parseWeight(parameters[0]) };
}

/** A malformed weight counts as 0: the range is passed over. */
function parseWeight(parameter: string | undefined): number {
  if (parameter === undefined) return 1;
  const [name = '', value = ''] = parameter.split('=', 2).map((part) => part.trim());
  return name.toLowerCase() === 'q' && WEIGHT.test(value) ? Number(value) : 0;
}
