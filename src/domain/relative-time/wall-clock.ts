import { memoizeBounded } from './memoize-bounded';

/** What calendar and clock on the wall show in a zone. Proleptic Gregorian, 24 hours. */
export interface WallClock {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

// Only numbers and these seven abbreviations are taken from ICU; every word a reader sees in
// Indonesian or English is our own, so labels do not change with the version of Node or a browser.
const formatterFor = memoizeBounded(500, (timeZone: string) => {
  try {
    return new Intl.DateTimeFormat('en-US', {
      // A missing zone would silently become the machine's own.
      timeZone: String(timeZone),
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      weekday: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    });
  } catch {
    throw new RangeError(`Unknown time zone: ${timeZone}`);
  }
});

/** @throws RangeError naming the zone when it is not a known IANA time zone */
export function assertTimeZone(timeZone: string): void {
  formatterFor(timeZone);
}

function readClock(instant: Date | number, timeZone: string): WallClock {
  const clock = { year: 0, month: 0, day: 0, weekday: 0, hour: 0, minute: 0 };
  for (const { type, value } of formatterFor(timeZone).formatToParts(instant)) {
    if (type === 'weekday') clock.weekday = WEEKDAYS.indexOf(value);
    else if (isNumericField(type)) clock[type] = Number(value);
  }
  return clock;
}

const MINUTE = 60_000;

/**
 * Since then every zone is whole minutes from UTC, and changes at whole minutes: Liberia was the last
 * (tz database, Africa/Monrovia).
 */
const WHOLE_MINUTES_SINCE = Date.UTC(1972, 0, 8);

/** What answers name are the same minutes again and again, and ICU takes longer than all else in a label. */
const clockOfMinute = memoizeBounded(10_000, (minute: string, timeZone: string) =>
  readClock(Number(minute) * MINUTE, timeZone),
);

/** @throws RangeError naming the zone when it is not a known IANA time zone */
export function wallClock(instant: Date, timeZone: string): WallClock {
  const time = instant.getTime();
  return time >= WHOLE_MINUTES_SINCE
    ? clockOfMinute(String(Math.floor(time / MINUTE)), timeZone)
    : readClock(instant, timeZone);
}

function isNumericField(type: string): type is 'year' | 'month' | 'day' | 'hour' | 'minute' {
  return ['year', 'month', 'day', 'hour', 'minute'].includes(type);
}
