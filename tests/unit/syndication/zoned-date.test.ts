import { rfc822Date, rfc3339Date } from '../../../src/domain/syndication/zoned-date';

describe('a date with the offset of its zone', () => {
  it.each([
    [
      'Asia/Jakarta',
      '2026-12-31T23:59:59.999Z',
      '2027-01-01T06:59:59+07:00',
      'Fri, 01 Jan 2027 06:59:59 +0700',
    ],
    [
      'Asia/Makassar',
      '2026-06-19T16:00:00.000Z',
      '2026-06-20T00:00:00+08:00',
      'Sat, 20 Jun 2026 00:00:00 +0800',
    ],
    [
      'Asia/Jayapura',
      '2024-02-28T15:30:05.001Z',
      '2024-02-29T00:30:05+09:00',
      'Thu, 29 Feb 2024 00:30:05 +0900',
    ],
    [
      'UTC',
      '2026-06-19T16:00:00.000Z',
      '2026-06-19T16:00:00+00:00',
      'Fri, 19 Jun 2026 16:00:00 +0000',
    ],
    [
      'America/St_Johns',
      '2026-01-01T00:00:00.000Z',
      '2025-12-31T20:30:00-03:30',
      'Wed, 31 Dec 2025 20:30:00 -0330',
    ],
    [
      'Asia/Jakarta',
      '1969-12-31T23:59:59.500Z',
      '1970-01-01T06:59:59+07:00',
      'Thu, 01 Jan 1970 06:59:59 +0700',
    ],
  ])('in %s: %s', (timeZone, instant, iso, rfc) => {
    expect(rfc3339Date(instant, timeZone)).toBe(iso);
    expect(rfc822Date(instant, timeZone)).toBe(rfc);
    expect(new Date(iso).getTime()).toBe(Math.floor(Date.parse(instant) / 1000) * 1000);
    expect(Date.parse(rfc)).toBe(new Date(iso).getTime());
  });

  it('refuses a zone that is none', () => {
    expect(() => rfc3339Date('2026-06-19T16:00:00.000Z', 'Asia/Bandung')).toThrow(RangeError);
  });
});
