import { isComparable } from './is-comparable';
import { refuse } from './refuse';

const NEEDED: Readonly<Record<string, string>> = {
  integer: 'a whole number that fits in 32 bits',
  biginteger: 'a number',
  float: 'a number',
  decimal: 'a number',
  boolean: 'true or false',
  date: 'an ISO 8601 date with a year of four digits',
  datetime: 'an ISO 8601 date with a year of four digits',
  timestamp: 'an ISO 8601 date with a year of four digits',
};

/** @throws ValidationError for a value that a column of this type cannot be compared with. */
export function assertComparable(type: string, value: unknown, path: string): void {
  if (value !== null && !isComparable(type, value)) {
    refuse('filters', path, `needs ${NEEDED[type] ?? 'a single value'}`);
  }
}
