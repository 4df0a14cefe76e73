/**
 * Whether an embargo still holds. It is over at its very instant.
 *
 * @param embargoedUntil ISO 8601 instant; null for no embargo
 */
export function isEmbargoed(embargoedUntil: string | null, now: Date): boolean {
  return embargoedUntil !== null && new Date(embargoedUntil) > now;
}
