import { assertValidDate } from './assert-valid-date';
import { assertTimeZone, wallClock } from './wall-clock';
import { zoneName } from './zone-name';

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * The local time of `instant` in `timeZone` with the zone's name, for where the day is said already:
 * "20.15 WIB", in other languages than Indonesian "20:15 WIB".
 * @throws RangeError for an invalid date, an unknown locale or an unknown time zone
 */
export function clockTime(
  instant: Date,
  { locale, timeZone }: { readonly locale: string; readonly timeZone: string },
): string {
  assertValidDate(instant, 'instant');
  assertTimeZone(timeZone);
  const clock = wallClock(instant, timeZone);
  const mark = new Intl.Locale(locale).language === 'id' ? '.' : ':';
  return `${two(clock.hour)}${mark}${two(clock.minute)} ${zoneName(instant, timeZone, clock, locale)}`;
}
