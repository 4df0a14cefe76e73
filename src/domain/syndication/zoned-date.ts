import { wallClock } from '../relative-time/wall-clock';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = [
  ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
  ...['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
];

const MINUTE = 60_000;

const two = (value: number): string => String(value).padStart(2, '0');

/** What a zone's clock shows, as the UTC fields of a Date, and how far it is ahead of UTC. */
function localTime(instant: Date, timeZone: string): { local: Date; offset: string } {
  const { year, month, day, hour, minute } = wallClock(instant, timeZone);
  const shown = Date.UTC(year, month - 1, day, hour, minute);
  const ahead = shown / MINUTE - Math.floor(instant.getTime() / MINUTE);
  const distance = Math.abs(ahead);
  return {
    local: new Date(instant.getTime() + ahead * MINUTE),
    offset: `${ahead < 0 ? '-' : '+'}${two(Math.trunc(distance / 60))}:${two(distance % 60)}`,
  };
}

/**
 * "2024-06-19T20:15:00+07:00" (RFC 3339), to the second.
 * @throws RangeError when the zone is not a known IANA time zone
 */
export function rfc3339Date(instant: string, timeZone: string): string {
  const { local, offset } = localTime(wholeSeconds(instant), timeZone);
  return `${local.toISOString().slice(0, 19)}${offset}`;
}

/**
 * "Wed, 19 Jun 2024 20:15:00 +0700" (RFC 822 with the four-digit year of RFC 2822, as RSS has it).
 * @throws RangeError when the zone is not a known IANA time zone
 */
export function rfc822Date(instant: string, timeZone: string): string {
  const { local, offset } = localTime(wholeSeconds(instant), timeZone);
  const day = `${DAYS[local.getUTCDay()]}, ${two(local.getUTCDate())} ${MONTHS[local.getUTCMonth()]}`;
  return `${day} ${local.toISOString().slice(0, 4)} ${local.toISOString().slice(11, 19)} ${offset.replace(':', '')}`;
}

const wholeSeconds = (instant: string): Date =>
  new Date(Math.floor(new Date(instant).getTime() / 1000) * 1000);
