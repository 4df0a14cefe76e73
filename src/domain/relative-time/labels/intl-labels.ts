import { memoizeBounded } from '../memoize-bounded';
import { wallClock } from '../wall-clock';
import { indonesianZoneName } from '../zone-name';
import type { Labels } from './labels';

const dateFormatterFor = memoizeBounded(
  200,
  (locale: string, timeZone: string) =>
    new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'long', year: 'numeric' }),
);

const dateAndTimeFormatterFor = memoizeBounded(
  200,
  (locale: string, timeZone: string) =>
    new Intl.DateTimeFormat(locale, {
      timeZone,
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      timeZoneName: 'short',
    }),
);

/** Labels as Intl prints them, in the locale's own calendar, digits and clock. */
export function createIntlLabels(locale: string): Labels {
  const counted = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  const now = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second');
  return {
    justNow: now,
    soon: now,
    ago: (count, unit) => counted.format(-count, unit),
    ahead: (count, unit) => counted.format(count, unit),
    date: (instant, timeZone) => dateFormatterFor(locale, timeZone).format(instant),
    dateAndTime: (instant, timeZone) => {
      const ownZoneName = indonesianZoneName(instant, timeZone, wallClock(instant, timeZone));
      return dateAndTimeFormatterFor(locale, timeZone)
        .formatToParts(instant)
        .map(({ type, value }) => (type === 'timeZoneName' ? (ownZoneName ?? value) : value))
        .join('');
    },
  };
}
