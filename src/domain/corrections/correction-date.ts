/**
 * When an entry is published that is to go out now: at `now`, unless it says an earlier time, as an
 * archive that is taken in does.
 *
 * @param given ISO 8601 instant, or null
 */
export function correctionDate(given: string | null, now: Date): string {
  const isUsable = given !== null && new Date(given) <= now;
  return isUsable ? given : now.toISOString();
}
