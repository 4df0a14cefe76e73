import { memoizeBounded } from './memoize-bounded';
import { type WallClock, wallClock } from './wall-clock';

const INDONESIAN_ZONES = new Set([
  'Asia/Jakarta',
  'Asia/Pontianak',
  'Asia/Makassar',
  'Asia/Ujung_Pandang',
  'Asia/Jayapura',
]);

/** Keppres 41/1987: three zones, at +7, +8 and +9. */
const NAME_BY_OFFSET: ReadonlyMap<number, string> = new Map([
  [7 * 60, 'WIB'],
  [8 * 60, 'WITA'],
  [9 * 60, 'WIT'],
]);

const formatterFor = memoizeBounded(
  500,
  (locale: string, timeZone: string) =>
    new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' }),
);

/**
 * WIB, WITA or WIT in every language for the zones of Indonesia, else the short name Intl has.
 * `clock` is the wall clock of that zone at that instant.
 */
export function zoneName(
  instant: Date,
  timeZone: string,
  clock: WallClock,
  locale: string,
): string {
  return indonesianZoneName(instant, timeZone, clock) ?? intlZoneName(instant, timeZone, locale);
}

/**
 * The same of a zone whose wall clock nobody has read yet.
 * @throws RangeError for an unknown time zone
 */
export const zoneNameAt = (instant: Date, timeZone: string, locale: string): string =>
  zoneName(instant, timeZone, wallClock(instant, timeZone), locale);

/**
 * WIB, WITA or WIT; null outside Indonesia. The offset decides and not the zone alone: until 1988
 * Pontianak kept WITA, and before 1964 there were offsets that none of the three names describes.
 */
export function indonesianZoneName(
  instant: Date,
  timeZone: string,
  clock: WallClock,
): string | null {
  if (!INDONESIAN_ZONES.has(timeZone)) return null;
  return NAME_BY_OFFSET.get(offsetInMinutes(instant, clock)) ?? null;
}

function intlZoneName(instant: Date, timeZone: string, locale: string): string {
  const parts = formatterFor(locale, timeZone).formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

function offsetInMinutes(instant: Date, { year, month, day, hour, minute }: WallClock): number {
  const local = Date.UTC(year, month - 1, day, hour, minute) / 60_000;
  return local - Math.floor(instant.getTime() / 60_000);
}
