import type { CountedUnit } from '../phase';
import { type WallClock, wallClock } from '../wall-clock';
import { zoneName } from '../zone-name';
import type { Labels } from './labels';

const UNITS: Readonly<Record<CountedUnit, string>> = {
  minute: 'menit',
  hour: 'jam',
  day: 'hari',
};

const WEEKDAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/**
 * The wording of Indonesian news sites, which no stock formatter prints: Intl says
 * "53 menit yang lalu". The clock has a full stop (20.15), as the EYD spelling rules want it.
 */
export const indonesianLabels: Labels = {
  justNow: 'Baru saja',
  soon: 'Sebentar lagi',
  ago: (count, unit) => `${count} ${UNITS[unit]} lalu`,
  ahead: (count, unit) => `${count} ${UNITS[unit]} lagi`,
  date: (instant, timeZone) => dateOf(wallClock(instant, timeZone)),
  dateAndTime: (instant, timeZone) => {
    const clock = wallClock(instant, timeZone);
    const time = [clock.hour, clock.minute].map((n) => String(n).padStart(2, '0')).join('.');
    return `${WEEKDAYS[clock.weekday]}, ${dateOf(clock)} ${time} ${zoneName(instant, timeZone, clock, 'id')}`;
  },
};

function dateOf({ day, month, year }: WallClock): string {
  return `${day} ${MONTHS[month - 1]} ${year}`;
}
