import { addDays, localDay } from '../calendar';
import { instantOfLocalTime } from '../relative-time';

/** The hours of the reader's own day at which a digest goes out, and from which on it is too late. */
const HOUR = '06:00';
const TOO_LATE = '12:00';

const MINUTE = 60_000;
const HOURS = 60 * MINUTE;

/** Milliseconds of the shortest wait before a letter is tried again. */
const SHORTEST_WAIT = 5 * MINUTE;

/** The instant at which the clock of a zone shows this on a day ("2026-01-31"). */
function at(day: string, time: string, timeZone: string): Date {
  const instant = instantOfLocalTime(`${day}T${time}`, timeZone);
  if (instant === null) {
    throw new RangeError(`Not a day: ${day}`);
  }
  return instant;
}

const isOf = (day: string, last: Date | null, timeZone: string): boolean =>
  last !== null && localDay(last, timeZone) === day;

/**
 * When a reader's next digest is due: at the first 06.00 of his own zone after `present`, on a day that
 * had none yet. Whoever moves to another zone, or turns the digest off and on, gets no second one.
 *
 * @param last what the last digest goes up to; null before the first
 * @throws RangeError for an unknown time zone
 */
export function nextDigest(present: Date, timeZone: string, last: Date | null): Date {
  const today = localDay(present, timeZone);
  const isOver = present >= at(today, HOUR, timeZone) || isOf(today, last, timeZone);
  return at(isOver ? addDays(today, 1) : today, HOUR, timeZone);
}

/**
 * Whether a digest may go out now: from 06.00 until noon in the reader's zone, on a day that had none
 * yet. After a pause of the server the one of this morning comes late, and none comes in the afternoon.
 *
 * @param last what the last digest goes up to; null before the first
 * @throws RangeError for an unknown time zone
 */
export function isDigestTime(present: Date, timeZone: string, last: Date | null): boolean {
  const today = localDay(present, timeZone);
  const isOpen = present >= at(today, HOUR, timeZone) && present < at(today, TOO_LATE, timeZone);
  return isOpen && !isOf(today, last, timeZone);
}

/**
 * When a letter that was refused for now is tried again: after as much time as has passed since 06.00,
 * at least five minutes, so that each wait is about twice as long as the one before.
 *
 * @throws RangeError for an unknown time zone
 */
export function retryDigest(present: Date, timeZone: string): Date {
  const begun = at(localDay(present, timeZone), HOUR, timeZone);
  const wait = Math.max(SHORTEST_WAIT, present.getTime() - begun.getTime());
  return new Date(present.getTime() + wait);
}

/**
 * Since when stories are news to a reader: since the last digest or, without one in the last two days,
 * since a day ago.
 */
export function newsSince(until: Date, last: Date | null): Date {
  const hoursAgo = (hours: number) => new Date(until.getTime() - hours * HOURS);
  return last !== null && last >= hoursAgo(48) ? last : hoursAgo(24);
}
