import { wallClock } from '../relative-time/wall-clock';

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * The day that the calendar of a zone shows at an instant, as "2026-01-31".
 *
 * @throws RangeError when the zone is not a known IANA time zone
 */
export function localDay(instant: Date, timeZone: string): string {
  const { year, month, day } = wallClock(instant, timeZone);
  return `${year}-${two(month)}-${two(day)}`;
}
