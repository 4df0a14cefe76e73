import {
  addDays,
  addMonths,
  countDays,
  isDay,
  localDay,
  startOfDay,
  startOfWeek,
  weekOf,
  weeksOfMonth,
} from '../../../src/domain/calendar';

describe('a day of the calendar', () => {
  it('is written as year, month and day, and exists', () => {
    expect(['2026-01-31', '2024-02-29'].map(isDay)).toEqual([true, true]);
    const wrong = ['2026-02-29', '2026-13-01', '2026-1-1', '0000-01-01', '2026-01-31T00:00Z', ''];
    expect(wrong.filter(isDay)).toEqual([]);
  });

  it('has neighbours across months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  });

  it('is counted with the day it is counted to', () => {
    expect(countDays('2026-01-31', '2026-01-31')).toBe(1);
    expect(countDays('2026-01-31', '2026-02-02')).toBe(3);
    expect(countDays('2026-02-02', '2026-01-31')).toBeLessThan(1);
  });
});

describe('the day of an instant', () => {
  it('is another in Jakarta than in Jayapura late in the evening', () => {
    const instant = new Date('2026-03-04T15:30:00Z');
    expect(localDay(instant, 'Asia/Jakarta')).toBe('2026-03-04');
    expect(localDay(instant, 'Asia/Makassar')).toBe('2026-03-04');
    expect(localDay(instant, 'Asia/Jayapura')).toBe('2026-03-05');
  });

  it.each([
    ['Asia/Jakarta', '2026-03-03T17:00:00.000Z'],
    ['Asia/Makassar', '2026-03-03T16:00:00.000Z'],
    ['Asia/Jayapura', '2026-03-03T15:00:00.000Z'],
    ['UTC', '2026-03-04T00:00:00.000Z'],
  ])('begins at midnight in %s', (zone, start) => {
    expect(startOfDay('2026-03-04', zone).toISOString()).toBe(start);
    expect(localDay(startOfDay('2026-03-04', zone), zone)).toBe('2026-03-04');
    expect(localDay(new Date(startOfDay('2026-03-04', zone).getTime() - 1), zone)).toBe(
      '2026-03-03',
    );
  });

  it('begins at midnight where the clocks are changed on that day too', () => {
    expect(startOfDay('2026-03-29', 'Europe/Berlin').toISOString()).toBe(
      '2026-03-28T23:00:00.000Z',
    );
    expect(startOfDay('2026-03-30', 'Europe/Berlin').toISOString()).toBe(
      '2026-03-29T22:00:00.000Z',
    );
    expect(startOfDay('2026-11-02', 'America/New_York').toISOString()).toBe(
      '2026-11-02T05:00:00.000Z',
    );
  });

  it('is refused in a zone that nobody knows', () => {
    expect(() => localDay(new Date(0), 'Asia/Medan')).toThrow(RangeError);
    expect(() => startOfDay('2026-03-04', 'Asia/Medan')).toThrow(RangeError);
  });
});

describe('a week', () => {
  it('begins on Monday, also for Sunday', () => {
    expect(startOfWeek('2026-03-02')).toBe('2026-03-02');
    expect(startOfWeek('2026-03-08')).toBe('2026-03-02');
  });

  it('has seven days, across the end of a year', () => {
    const week = weekOf('2026-01-01');
    expect([week.length, week[0], week.at(-1)]).toEqual([7, '2025-12-29', '2026-01-04']);
  });
});

describe('a month', () => {
  it('is shown in full weeks', () => {
    const weeks = weeksOfMonth('2026-03-15');
    expect(weeks[0]?.[0]).toBe('2026-02-23');
    expect(weeks.at(-1)?.[6]).toBe('2026-04-05');
    expect(weeks.flat()).toHaveLength(6 * 7);
  });

  it('has four weeks where February begins on a Monday', () => {
    expect(weeksOfMonth('2027-02-10')).toHaveLength(4);
  });

  it('follows another without skipping the shorter ones', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-01');
    expect(addMonths('2026-01-31', -1)).toBe('2025-12-01');
  });
});
