import { clockTime } from '../../../src/domain/relative-time';

const instant = new Date('2024-06-19T13:05:00Z');

describe('the time on the clock of an edition', () => {
  it.each([
    ['Asia/Jakarta', '20.05 WIB'],
    ['Asia/Makassar', '21.05 WITA'],
    ['Asia/Jayapura', '22.05 WIT'],
  ])('has the name of %s', (timeZone, text) => {
    expect(clockTime(instant, { locale: 'id', timeZone })).toBe(text);
  });

  it('has a full stop in Indonesian and a colon elsewhere', () => {
    expect(clockTime(instant, { locale: 'id-ID', timeZone: 'Asia/Jakarta' })).toBe('20.05 WIB');
    expect(clockTime(instant, { locale: 'en', timeZone: 'Asia/Jakarta' })).toBe('20:05 WIB');
  });

  it('is refused for what is no time and no zone', () => {
    expect(() => clockTime(new Date(Number.NaN), { locale: 'id', timeZone: 'UTC' })).toThrow();
    expect(() => clockTime(instant, { locale: 'id', timeZone: 'Asia/Medan' })).toThrow(RangeError);
  });
});
