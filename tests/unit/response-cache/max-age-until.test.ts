import { maxAgeUntil } from '../../../src/domain/response-cache/max-age-until';

describe('for how long an answer may be reused', () => {
  const now = new Date('2026-06-19T00:00:00.000Z');

  it.each([
    ['2026-06-19T00:00:10.000Z', 10],
    ['2026-06-19T00:00:10.999Z', 10],
    ['2026-06-19T00:00:00.999Z', 0],
    ['2026-06-18T23:59:59.000Z', 0],
  ])('until %s: %i whole seconds', (expiry, seconds) => {
    expect(maxAgeUntil(new Date(expiry), now)).toBe(seconds);
  });

  it('is for ever when nothing in it changes', () => {
    expect(maxAgeUntil(undefined, now)).toBe(Number.POSITIVE_INFINITY);
  });
});
