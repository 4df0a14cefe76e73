/** A date column as an ISO 8601 instant, UTC: SQLite keeps milliseconds, PostgreSQL gives a Date. */
export function toInstant(value: unknown): string {
  return new Date(value as number | Date).toISOString();
}
