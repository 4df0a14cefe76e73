/** Seconds for which an answer may still be kept, the time it lay in a cache taken off. */
export function maxAgeOf(headers: Headers): number {
  const [, seconds = '0'] = /\bmax-age=(\d+)/.exec(headers.get('Cache-Control') ?? '') ?? [];
  const age = Number(headers.get('Age')) || 0;
  return Math.max(0, Number(seconds) - age);
}
