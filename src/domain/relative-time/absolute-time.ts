import { assertValidDate } from './assert-valid-date';
import { labelsFor } from './labels/labels-for';
import { assertTimeZone } from './wall-clock';

/**
 * The local date and time of `instant` in `timeZone`, with the zone's name:
 * "Rabu, 19 Juni 2024 20.15 WIB", "Wednesday, 19 June 2024, 20:15 WIB".
 * @throws RangeError for an invalid date, an unknown locale or an unknown time zone
 */
export function absoluteTime(
  instant: Date,
  { locale, timeZone }: { readonly locale: string; readonly timeZone: string },
): string {
  assertValidDate(instant, 'instant');
  assertTimeZone(timeZone);
  return labelsFor(locale).dateAndTime(instant, timeZone);
}
