import fc from 'fast-check';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const OTHER_LOCALES = [
  'de',
  'fr',
  'es',
  'ar',
  'he',
  'ru',
  'ja',
  'zh-TW',
  'ms',
  'pl',
  'fa',
  'hi',
];
export const LOCALES = ['id', 'id-ID', 'en', 'en-US', 'en-GB', ...OTHER_LOCALES];

/** Indonesia's three, zones with daylight saving (Lord Howe moves by half an hour), odd offsets. */
export const ZONES = [
  'Asia/Jakarta',
  'Asia/Makassar',
  'Asia/Jayapura',
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'UTC',
];

export const anyLocale = fc.constantFrom(...LOCALES);
export const anyZone = fc.constantFrom(...ZONES);

export const anyInstant = fc.date({
  min: new Date('1970-01-01T00:00:00Z'),
  max: new Date('2100-12-31T23:59:59.999Z'),
  noInvalidDate: true,
});

/** Distances of every size, with the edges of every unit in both directions drawn often. */
export const anyDistance = fc.oneof(
  fc.integer({ min: -9 * DAY, max: 9 * DAY }),
  fc.integer({ min: -3 * HOUR, max: 3 * HOUR }),
  fc.integer({ min: -3 * MINUTE, max: 3 * MINUTE }),
  fc.integer({ min: -50 * 365 * DAY, max: 50 * 365 * DAY }),
  fc
    .tuple(
      fc.constantFrom(MINUTE, HOUR, DAY),
      fc.integer({ min: -61, max: 61 }),
      fc.integer({ min: -2, max: 2 }),
    )
    .map(([unit, count, nudge]) => unit * count + nudge),
);

export function shift(date: Date, milliseconds: number): Date {
  return new Date(date.getTime() + milliseconds);
}
