import { maxAgeOf } from '../../../site/src/warta/max-age-of';

describe('how long an answer may be kept', () => {
  it.each([
    ['its max-age', { 'Cache-Control': 'public, max-age=42' }, 42],
    ['what a cache on the way left of it', { 'Cache-Control': 'max-age=42', Age: '40' }, 2],
    ['nothing where it is older already', { 'Cache-Control': 'max-age=42', Age: '50' }, 0],
    ['nothing where it must not be stored', { 'Cache-Control': 'private, no-store' }, 0],
    ['nothing where it does not say', {}, 0],
  ])('is %s', (_sentence, headers, seconds) => {
    expect(maxAgeOf(new Headers(headers as Record<string, string>))).toBe(seconds);
  });
});
