/** A day's length in milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** Days are meant in Asia/Jakarta, which keeps this offset all year. */
const JAKARTA = '+07:00';

/** RFC 3339, with the time of day or without. Years that every database and calendar knows. */
const MOMENT =
  /^([1-9]\d{3}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** JavaScript takes the 31st of February for a day in March. */
const isDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};

/** The span of time that a text names, from its first instant to the first after it. */
export interface Moment {
  readonly start: Date;
  readonly end: Date;
}

/**
 * Reads `2026-01-31`, a day in Asia/Jakarta, or an instant with its offset such as
 * `2026-01-31T08:00:00+07:00`, which lasts a millisecond; null for anything else.
 */
export function parseMoment(text: string): Moment | null {
  const [, day = '', time] = MOMENT.exec(text) ?? [];
  if (!isDay(day)) {
    return null;
  }
  const start = new Date(time === undefined ? `${day}T00:00${JAKARTA}` : text);
  if (Number.isNaN(start.getTime())) {
    return null;
  }
  return { start, end: new Date(start.getTime() + (time === undefined ? DAY : 1)) };
}
