import fc from 'fast-check';
import { instantOfLocalTime, localTime } from '../../../src/domain/relative-time';

const at = (text: string, timeZone: string) => instantOfLocalTime(text, timeZone)?.toISOString();

describe('the instant of a local time', () => {
  it.each([
    ['Asia/Jakarta', '2024-06-19T13:15:00.000Z'],
    ['Asia/Makassar', '2024-06-19T12:15:00.000Z'],
    ['Asia/Jayapura', '2024-06-19T11:15:00.000Z'],
  ])('at a quarter past eight in the evening in %s is %s', (timeZone, instant) => {
    expect(at('2024-06-19T20:15', timeZone)).toBe(instant);
  });

  it('lies on the day before in UTC, early in the morning of the east', () => {
    expect(at('2024-03-01T05:00', 'Asia/Jayapura')).toBe('2024-02-29T20:00:00.000Z');
  });

  it('is the first of two that the clock shows, as it is put back', () => {
    expect(at('2024-10-27T02:30', 'Europe/Amsterdam')).toBe('2024-10-27T00:30:00.000Z');
  });

  it('is reckoned without the hour that the clock passes over, as it is put forward', () => {
    const instant = instantOfLocalTime('2024-03-31T02:30', 'Europe/Amsterdam');
    expect(instant?.toISOString()).toBe('2024-03-31T01:30:00.000Z');
    expect(instant && localTime(instant, 'Europe/Amsterdam')).toBe('2024-03-31T03:30');
  });

  it('is shown again as it was given, whatever the zone', () => {
    const zones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'America/New_York', 'UTC'];
    const instants = fc.date({
      min: new Date('1990-01-01T00:00:00Z'),
      max: new Date('2090-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, timeZone) => {
        const shown = localTime(instant, timeZone);
        const read = instantOfLocalTime(shown, timeZone);
        expect(read && localTime(read, timeZone)).toBe(shown);
      }),
    );
  });

  it.each(['', '2024-06-19', '2024-02-30T10:00', '2024-06-19T24:00', '20:15', '0024-06-19T20:15 '])(
    'is none for "%s"',
    (text) => {
      expect(instantOfLocalTime(text, 'Asia/Jakarta')).toBeNull();
    },
  );

  it('needs a zone that is known', () => {
    expect(() => instantOfLocalTime('2024-06-19T20:15', 'Asia/Atlantis')).toThrow(
      'Unknown time zone: Asia/Atlantis',
    );
  });
});
