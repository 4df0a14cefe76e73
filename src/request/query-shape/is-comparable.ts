import { parseType } from '@strapi/utils';

/** PostgreSQL manual, 8.1: the range of the type `integer`. */
const INTEGER = { min: -(2 ** 31), max: 2 ** 31 - 1 };

/** PostgreSQL's and JavaScript's calendars end at different years; news needs four digits. */
const YEARS = { min: 0, max: 9999 };

const BOOLEANS = ['true', 't', '1', 'false', 'f', '0'];

const isNumeric = (value: unknown): boolean =>
  (typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')) &&
  Number.isFinite(Number(value));

/** Whether a value is a whole number that PostgreSQL's `integer` holds. */
export function isInteger(value: unknown): boolean {
  const number = Number(value);
  return (
    isNumeric(value) && Number.isInteger(number) && number >= INTEGER.min && number <= INTEGER.max
  );
}

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
