import { recordsNote } from '../../../src/cli/progress';

const BEGUN = new Date('2026-06-19T02:00:00.000Z');

describe('what is said beside the bar of an import', () => {
  it.each([
    [500, 250, '500 records, 2000/s'],
    [3, 2000, '3 records, 2/s'],
    [0, 0, '0 records, 0/s'],
  ])('is %d records after %d ms: %s', (records, milliseconds, expected) => {
    expect(recordsNote(records, BEGUN, new Date(BEGUN.getTime() + milliseconds))).toBe(expected);
  });
});
