import { assertValidDate } from './assert-valid-date';
import { assertTimeZone, wallClock } from './wall-clock';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const LOCAL_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * What calendar and clock show in a zone, to the minute and without the zone: "2024-06-19T20:15", as
 * HTML's datetime-local has it.
 * @throws RangeError for an invalid date or an unknown time zone
 */
export function localTime(instant: Date, timeZone: string): string {
  assertValidDate(instant, 'instant');
  const { year, month, day, hour, minute } = wallClock(instant, timeZone);
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return `${date}T${two(hour)}:${two(minute)}`;
}

/** The same fields read as UTC, in milliseconds; null for what is no date and time of day. */
function readAsUtc(text: string): number | null {
  const fields = LOCAL_TIME.exec(text)?.slice(1).map(Number);
  if (!fields) {
    return null;
  }
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = fields;
  const utc = new Date(Date.UTC(year, month - 1, day, hour, minute));
  // Date carries 30 February over into March, and takes year 24 for 1924.
  return utc.toISOString().startsWith(text) ? utc.getTime() : null;
}

/** How far a zone's clock is ahead of UTC around an instant, in milliseconds. */
function aheadOfUtc(around: number, timeZone: string): number {
  const { year, month, day, hour, minute } = wallClock(new Date(around), timeZone);
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(around / MINUTE) * MINUTE;
}

/**
 * The instant at which a zone's clock shows "2024-06-19T20:15"; null when that is no date and time of
 * day. A time that is shown twice, as the clock is put back, is the first one; one that is passed over,
 * as it is put forward, is taken as if it had not been put forward yet (RFC 5545, Temporal's "compatible").
 * @throws RangeError for an unknown time zone
 */
export function instantOfLocalTime(text: string, timeZone: string): Date | null {
  assertTimeZone(timeZone);
  const utc = readAsUtc(text);
  if (utc === null) {
    return null;
  }
  const before = new Date(utc - aheadOfUtc(utc - DAY, timeZone));
  const after = new Date(utc - aheadOfUtc(utc + DAY, timeZone));
  const showing = [before, after].filter((instant) => localTime(instant, timeZone) === text);
  const [first = before] = showing.sort((one, other) => one.getTime() - other.getTime());
  return first;
}
