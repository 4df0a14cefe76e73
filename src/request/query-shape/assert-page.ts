import { refuse } from './refuse';
import { isParams, type Params } from './schema';

/** Far beyond any page there is, and still an offset that every database can count to. */
const LARGEST = 2 ** 31 - 1;

const SMALLEST = { page: 1, pageSize: 1, start: 0, limit: -1 } as const;

/** @throws ValidationError for a page that is no number, or that no database can count to. */
export function assertPage(params: Params, path: (key: string) => string): void {
  for (const [key, smallest] of Object.entries(SMALLEST)) {
    const value = params[key];
    if (value === undefined) {
      continue;
    }
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
    if (!Number.isInteger(number) || number < smallest || number > LARGEST) {
      refuse('pagination', path(key), `needs a whole number from ${smallest} to ${LARGEST}`);
    }
  }
}

/** @throws ValidationError for a `pagination` that is not made of numbers. */
export function assertPagination(pagination: unknown): void {
  if (!isParams(pagination)) {
    refuse('pagination', 'pagination', 'needs page and pageSize, or start and limit, in brackets');
  }
  assertPage(pagination, (key) => `pagination[${key}]`);
}
