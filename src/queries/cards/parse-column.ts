/** What a JSON column holds: SQLite's driver gives its text, PostgreSQL's the value. */
export function parseColumn(value: unknown): unknown {
  return typeof value === 'string' ? JSON.parse(value) : value;
}
