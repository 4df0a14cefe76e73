import { parseType } from '@strapi/utils';
import { refuse } from './refuse';

/** PostgreSQL manual, 8.1: the range of the type `integer`. */
const INTEGER = { min: -(2 ** 31), max: 2 ** 31 - 1 };

/** PostgreSQL's and JavaScript's calendars end at different years; news needs four digits. */
const YEARS = { min: 0, max: 9999 };

const isNumeric = (value: unknown): boolean =>
  (typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')) &&
  Number.isFinite(Number(value));

function isInteger(value: unknown): boolean {
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
 * Makes sure that the database can compare a column of this type with a value: PostgreSQL answers
 * with an error where SQLite finds nothing.
 */
export function assertComparable(type: string, value: unknown, path: string): void {
  if (value === null) {
    return;
  }
  if (typeof value === 'object') {
    refuse('filters', path, 'needs a single value');
  }
  switch (type) {
    case 'integer':
      if (!isInteger(value)) {
        refuse('filters', path, 'needs a whole number that fits in 32 bits');
      }
      break;
    case 'biginteger':
    case 'float':
    case 'decimal':
      if (!isNumeric(value)) {
        refuse('filters', path, 'needs a number');
      }
      break;
    case 'boolean':
      if (!['true', 't', '1', 'false', 'f', '0'].includes(String(value))) {
        refuse('filters', path, 'needs true or false');
      }
      break;
    case 'date':
    case 'datetime':
    case 'timestamp':
      if (!isMoment(type, value)) {
        refuse('filters', path, 'needs an ISO 8601 date with a year of four digits');
      }
      break;
  }
}
