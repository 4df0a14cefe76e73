import { parseType } from '@strapi/utils';

/** PostgreSQL manual, 8.1: the range of the type `integer`. */
const INTEGER = { min: -(2 ** 31), max: 2 ** 31 - 1 };

/** PostgreSQL's and JavaScript's calendars end at different years; news needs four digits. */
const YEARS = { min: 0, max: 9999 };

const BOOLEANS = ['true', 't', '1', 'false', 'f', '0'];

/** The same manual, 8.1: the range of the type `bigint`. */
const BIG_INTEGER = { min: -(2n ** 63n), max: 2n ** 63n - 1n };

/** A JavaScript number also reads `0x10`, `1e3` as a whole number, and the empty text; PostgreSQL does not. */
const WHOLE = /^[+-]?\d+$/;
const NUMERIC = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

const isNumeric = (value: unknown): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string' && NUMERIC.test(value) && Number.isFinite(Number(value));

const isWhole = (value: unknown): value is number | string =>
  typeof value === 'number'
    ? Number.isInteger(value)
    : typeof value === 'string' && WHOLE.test(value);

/** Whether a value is a whole number that PostgreSQL's `integer` holds. */
export const isInteger = (value: unknown): boolean =>
  isWhole(value) && Number(value) >= INTEGER.min && Number(value) <= INTEGER.max;

const isBigInteger = (value: unknown): boolean =>
  isWhole(value) && BigInt(value) >= BIG_INTEGER.min && BigInt(value) <= BIG_INTEGER.max;

function isMoment(type: 'date' | 'datetime' | 'timestamp', value: unknown): boolean {
  try {
    const year = new Date(parseType({ type, value })).getUTCFullYear();
    return year >= YEARS.min && year <= YEARS.max;
  } catch {
    // parseType's way to say that it is none.
    return false;
  }
}

/**
 * Whether a column of this type can hold a value, and be compared with it: PostgreSQL answers with
 * an error where SQLite finds nothing.
 */
export function isComparable(type: string, value: unknown): boolean {
  if (typeof value === 'object') {
    return false;
  }
  switch (type) {
    case 'integer':
      return isInteger(value);
    case 'biginteger':
      return isBigInteger(value);
    case 'float':
    case 'decimal':
      return isNumeric(value);
    case 'boolean':
      return BOOLEANS.includes(String(value));
    case 'date':
    case 'datetime':
    case 'timestamp':
      return isMoment(type, value);
    default:
      return true;
  }
}
