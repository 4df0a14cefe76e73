import { describeRelativeTime } from '../../../src/domain/relative-time';

const INSTANT = new Date('2024-06-19T13:15:00Z');
const OPTIONS = { locale: 'id', timeZone: 'Asia/Jakarta' };

describe('the relativeTime object of the API', () => {
  it('carries the label, the local time, and both instants in UTC', () => {
    expect(describeRelativeTime(INSTANT, new Date('2024-06-19T14:08:59.999Z'), OPTIONS)).toEqual({
      label: '53 menit lalu',
      absolute: 'Rabu, 19 Juni 2024 20.15 WIB',
      dateTime: '2024-06-19T13:15:00.000Z',
      validUntil: '2024-06-19T14:09:00.000Z',
    });
  });

  it('has no validUntil once the label is the date', () => {
    expect(describeRelativeTime(INSTANT, new Date('2024-06-26T13:15:00Z'), OPTIONS)).toEqual({
      label: '19 Juni 2024',
      absolute: 'Rabu, 19 Juni 2024 20.15 WIB',
      dateTime: '2024-06-19T13:15:00.000Z',
      validUntil: null,
    });
  });

  it('of an invalid date is a RangeError', () => {
    expect(() => describeRelativeTime(new Date(Number.NaN), INSTANT, OPTIONS)).toThrow(RangeError);
  });
});
