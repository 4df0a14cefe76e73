const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * A copy of a JSON document with every instant in it (RFC 3339 text) moved by `milliseconds`, in
 * UTC. Lets a story that was written once be as fresh as if it had been written just now.
 */
export function shiftDates(value: unknown, milliseconds: number): unknown {
  if (typeof value === 'string') {
    return INSTANT.test(value) ? new Date(Date.parse(value) + milliseconds).toISOString() : value;
  }
  if (Array.isArray(value)) {
    return value.map((item) => shiftDates(item, milliseconds));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, shiftDates(item, milliseconds)]),
    );
  }
  return value;
}
