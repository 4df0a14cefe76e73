import type { CountedUnit } from '../phase';
import { type WallClock, wallClock } from '../wall-clock';
import { zoneName } from '../zone-name';
import type { Labels } from './labels';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** One English for every region that speaks it: day before month, 24 hours, as Indonesia writes. */
export const englishLabels: Labels = {
  justNow: 'Just now',
  soon: 'In a moment',
  ago: (count, unit) => `${counted(count, unit)} ago`,
  ahead: (count, unit) => `In ${counted(count, unit)}`,
  date: (instant, timeZone) => dateOf(wallClock(instant, timeZone)),
  dateAndTime: (instant, timeZone) => {
    const clock = wallClock(instant, timeZone);
    const time = [clock.hour, clock.minute].map((n) => String(n).padStart(2, '0')).join(':');
    return `${WEEKDAYS[clock.weekday]}, ${dateOf(clock)}, ${time} ${zoneName(instant, timeZone, clock, 'en')}`;
  },
};

function counted(count: number, unit: CountedUnit): string {
  return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}

function dateOf({ day, month, year }: WallClock): string {
  return `${day} ${MONTHS[month - 1]} ${year}`;
}
