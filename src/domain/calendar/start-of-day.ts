import { wallClock } from '../relative-time/wall-clock';

const MINUTE = 60_000;

/** How far a zone's clock is ahead of UTC at an instant, in milliseconds. */
function aheadOfUtc(instant: number, timeZone: string): number {
  const { year, month, day, hour, minute } = wallClock(new Date(instant), timeZone);
  const shown = Date.UTC(year, month - 1, day, hour, minute);
  return shown - Math.floor(instant / MINUTE) * MINUTE;
}

/**
 * The instant at which a day ("2026-01-31") begins in a zone.
 *
 * @throws RangeError when the zone is not a known IANA time zone
 */
export function startOfDay(day: string, timeZone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00.000Z`);
  // Where clocks were changed between UTC's midnight and the zone's, the second offset is the right one.
  const near = midnight - aheadOfUtc(midnight, timeZone);
  return new Date(midnight - aheadOfUtc(near, timeZone));
}
