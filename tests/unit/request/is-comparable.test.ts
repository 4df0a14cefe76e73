import { isComparable, isInteger } from '../../../src/request/query-shape/is-comparable';

describe('isInteger', () => {
  it.each(['0', '-1', '+7', '2147483647', '-2147483648', 5, -5])('takes %p', (value) => {
    expect(isInteger(value)).toBe(true);
  });

  it.each([
    ...['', ' ', '1e3', '0x10', '1.0', '1.5', '1_000', 'NaN', 'Infinity', '2147483648'],
    ...[1.5, 2 ** 31, Number.NaN, Number.POSITIVE_INFINITY, null, undefined, true, {}],
  ])('refuses %p, which PostgreSQL would stop at', (value) => {
    expect(isInteger(value)).toBe(false);
  });
});

describe('isComparable', () => {
  it.each([
    ['biginteger', '9223372036854775807', true],
    ['biginteger', '9223372036854775808', false],
    ['biginteger', '1e3', false],
    ['biginteger', '1.5', false],
    ['decimal', '1e3', true],
    ['decimal', '.5', true],
    ['decimal', '0x10', false],
    ['decimal', '1e309', false],
    ['float', '', false],
    ['boolean', 'true', true],
    ['boolean', 'yes', false],
    ['datetime', '2026-11-30T10:00:00Z', true],
    ['datetime', 'yesterday', false],
    ['string', '1e3', true],
  ])('a %s with %p: %p', (type, value, expected) => {
    expect(isComparable(type, value)).toBe(expected);
  });
});
