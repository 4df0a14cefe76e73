const DAY = 86_400_000;
const WEEK = 7;

const toDate = (day: string): Date => new Date(`${day}T00:00:00.000Z`);
const toDay = (date: Date): string => date.toISOString().slice(0, 10);

/** Whether a text is a day of the calendar in the form "2026-01-31". */
export function isDay(text: string): boolean {
  const date = /^[1-9]\d{3}-\d{2}-\d{2}$/.test(text) ? toDate(text) : null;
  // JavaScript takes the 31st of February for a day in March.
  return date !== null && !Number.isNaN(date.getTime()) && toDay(date) === text;
}

/** The day that lies `count` days after another; before it when `count` is negative. */
export const addDays = (day: string, count: number): string =>
  toDay(new Date(toDate(day).getTime() + count * DAY));

/** How many days lie between two, both counted: 1 for the same day, less when `to` lies before. */
export const countDays = (from: string, to: string): number =>
  (toDate(to).getTime() - toDate(from).getTime()) / DAY + 1;

/** The first day of the month that lies `count` months after that of a day. */
export function addMonths(day: string, count: number): string {
  const date = toDate(day);
  return toDay(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1)));
}

/** The Monday that begins the week of a day (ISO 8601). */
export function startOfWeek(day: string): string {
  const weekday = (toDate(day).getUTCDay() + WEEK - 1) % WEEK;
  return addDays(day, -weekday);
}

/** The seven days of the week of a day, from Monday on. */
export function weekOf(day: string): string[] {
  const monday = startOfWeek(day);
  return Array.from({ length: WEEK }, (_, place) => addDays(monday, place));
}

/** The weeks that the month of a day has a part in, each from Monday on. */
export function weeksOfMonth(day: string): string[][] {
  const first = startOfWeek(addMonths(day, 0));
  const end = addMonths(day, 1);
  const count = Math.ceil((countDays(first, end) - 1) / WEEK);
  return Array.from({ length: count }, (_, place) => weekOf(addDays(first, place * WEEK)));
}
