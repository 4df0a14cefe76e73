/**
 * For how many whole seconds from `now` an answer may be reused that must change at `expiry`.
 * Rounded down, so that a cache never holds it a moment too long; Infinity without an expiry.
 */
export function maxAgeUntil(expiry: Date | undefined, now: Date): number {
  if (expiry === undefined) {
    return Number.POSITIVE_INFINITY;
  }
  return Math.max(0, Math.floor((expiry.getTime() - now.getTime()) / 1000));
}
