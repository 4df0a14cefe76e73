import fc from 'fast-check';
import { absoluteTime } from '../../../src/domain/relative-time';
import { anyInstant, anyLocale, anyZone } from './arbitraries';

const INSTANT = new Date('2024-06-19T13:15:00Z');

describe('the absolute time', () => {
  it.each([
    ['id', 'Asia/Jakarta', 'Rabu, 19 Juni 2024 20.15 WIB'],
    ['id', 'Asia/Makassar', 'Rabu, 19 Juni 2024 21.15 WITA'],
    ['id', 'Asia/Jayapura', 'Rabu, 19 Juni 2024 22.15 WIT'],
    ['en', 'Asia/Jakarta', 'Wednesday, 19 June 2024, 20:15 WIB'],
    ['en', 'Asia/Makassar', 'Wednesday, 19 June 2024, 21:15 WITA'],
    ['en-US', 'Asia/Jayapura', 'Wednesday, 19 June 2024, 22:15 WIT'],
    ['id', 'UTC', 'Rabu, 19 Juni 2024 13.15 UTC'],
    ['en', 'America/New_York', 'Wednesday, 19 June 2024, 09:15 EDT'],
  ])('in %s for %s is "%s"', (locale, timeZone, expected) => {
    expect(absoluteTime(INSTANT, { locale, timeZone })).toBe(expected);
  });

  it.each([
    ['Asia/Jakarta', 'WIB'],
    ['Asia/Makassar', 'WITA'],
    ['Asia/Jayapura', 'WIT'],
  ])('names the zone %s "%s" in every language', (timeZone, name) => {
    for (const locale of ['de', 'fr', 'ar', 'fa', 'ja', 'zh-TW', 'ru']) {
      const shown = absoluteTime(INSTANT, { locale, timeZone });
      expect(shown).toContain(name);
      expect(shown).not.toMatch(/GMT|UTC/);
    }
  });

  it.each(['Asia/Bangkok', 'Asia/Singapore', 'Asia/Tokyo'])(
    'does not call the time of %s by an Indonesian name, though the clocks agree',
    (timeZone) => {
      expect(absoluteTime(INSTANT, { locale: 'en', timeZone })).not.toMatch(/WIB|WITA|WIT$/);
    },
  );

  it('midnight is 00.00 of the new day, never 24.00', () => {
    const midnight = new Date('2024-06-19T17:00:00Z');
    const lastMoment = new Date('2024-06-19T16:59:59.999Z');
    expect(absoluteTime(midnight, { locale: 'id', timeZone: 'Asia/Jakarta' })).toBe(
      'Kamis, 20 Juni 2024 00.00 WIB',
    );
    expect(absoluteTime(midnight, { locale: 'en', timeZone: 'Asia/Jakarta' })).toBe(
      'Thursday, 20 June 2024, 00:00 WIB',
    );
    expect(absoluteTime(lastMoment, { locale: 'id', timeZone: 'Asia/Jakarta' })).toBe(
      'Rabu, 19 Juni 2024 23.59 WIB',
    );
  });

  it('follows the clocks when daylight saving begins and ends', () => {
    const shown = (text: string, timeZone: string) =>
      absoluteTime(new Date(text), { locale: 'en', timeZone });
    expect(shown('2024-03-10T06:59:00Z', 'America/New_York')).toBe(
      'Sunday, 10 March 2024, 01:59 EST',
    );
    expect(shown('2024-03-10T07:00:00Z', 'America/New_York')).toBe(
      'Sunday, 10 March 2024, 03:00 EDT',
    );
    // Lord Howe moves by half an hour.
    expect(shown('2024-04-06T14:59:00Z', 'Australia/Lord_Howe')).toMatch(
      /^Sunday, 7 April 2024, 01:59 /,
    );
    expect(shown('2024-04-06T15:00:00Z', 'Australia/Lord_Howe')).toMatch(
      /^Sunday, 7 April 2024, 01:30 /,
    );
  });

  it('calls the time of Pontianak by the name it had: WITA until 1988, WIB since', () => {
    const shown = (text: string) =>
      absoluteTime(new Date(text), { locale: 'id', timeZone: 'Asia/Pontianak' });
    expect(shown('1980-06-01T00:00:00Z')).toBe('Minggu, 1 Juni 1980 08.00 WITA');
    expect(shown('2024-06-01T00:00:00Z')).toBe('Sabtu, 1 Juni 2024 07.00 WIB');
  });

  it.each([
    ['1970-01-01T00:00:00Z', 'Kamis, 1 Januari 1970 07.00 WIB'],
    ['2000-02-29T12:00:00Z', 'Selasa, 29 Februari 2000 19.00 WIB'],
    ['2100-12-31T16:59:00Z', 'Jumat, 31 Desember 2100 23.59 WIB'],
  ])('%s reads "%s"', (text, expected) => {
    expect(absoluteTime(new Date(text), { locale: 'id', timeZone: 'Asia/Jakarta' })).toBe(expected);
  });

  it('in Indonesian and English consists of plain spaces and the same facts that Intl prints', () => {
    const languages = fc.constantFrom(['id', '.'] as const, ['en', ':'] as const);
    fc.assert(
      fc.property(anyInstant, languages, anyZone, (instant, [locale, separator], timeZone) => {
        const shown = absoluteTime(instant, { locale, timeZone });
        const parts = new Intl.DateTimeFormat(locale, {
          timeZone,
          weekday: 'long',
          day: 'numeric',
          month: 'long',
          year: 'numeric',
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
        }).formatToParts(instant);
        const part = (type: string) => parts.find((p) => p.type === type)?.value;
        expect(shown).not.toMatch(/[^\S ]/);
        expect(shown).toContain(
          `${part('weekday')}, ${part('day')} ${part('month')} ${part('year')}`,
        );
        expect(shown).toContain(` ${part('hour')}${separator}${part('minute')} `);
      }),
      { numRuns: 1000 },
    );
  });

  it('exists for any locale and zone', () => {
    fc.assert(
      fc.property(anyInstant, anyLocale, anyZone, (instant, locale, timeZone) => {
        expect(absoluteTime(instant, { locale, timeZone })).not.toMatch(/undefined|NaN|null/);
      }),
    );
  });

  it('of an invalid date, or in an unknown zone or locale, is a RangeError', () => {
    const options = { locale: 'id', timeZone: 'Asia/Jakarta' };
    expect(() => absoluteTime(new Date(Number.NaN), options)).toThrow(
      'instant is not a valid date',
    );
    expect(() => absoluteTime(INSTANT, { ...options, timeZone: 'Asia/Atlantis' })).toThrow(
      new RangeError('Unknown time zone: Asia/Atlantis'),
    );
    expect(() => absoluteTime(INSTANT, { ...options, locale: 'x-private' })).toThrow(RangeError);
  });
});
