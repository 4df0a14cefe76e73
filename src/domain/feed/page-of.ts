import { encodePosition, type FeedPosition } from './position';

export interface Page<T> {
  readonly items: readonly T[];
  /** The cursor of the next page; null at the end. */
  readonly next: string | null;
}

/**
 * The page that rows make of which one more than `limit` was asked for: the surplus one only tells
 * that there is a next page.
 */
export function pageOf<T>(
  rows: readonly T[],
  limit: number,
  positionOf: (row: T) => FeedPosition,
): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const isLast = rows.length <= limit || last === undefined;
  return { items, next: isLast ? null : encodePosition(positionOf(last)) };
}
