/** Of English, Warta writes the one that has the day before the month (src/domain/relative-time). */
const languageOf = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);

const formatter = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(languageOf(locale), { ...options, timeZone: 'UTC' });

/** A part of the date of a day ("2026-01-31") in words. */
export const dateInWords = (
  day: string,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): string => formatter(locale, options).format(new Date(day));

/** The days from one to another in words: "23–29 November 2026". */
export const daysInWords = (from: string, to: string, locale: string): string =>
  formatter(locale, { dateStyle: 'long' }).formatRange(new Date(from), new Date(to));
