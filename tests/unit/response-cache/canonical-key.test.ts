import { canonicalKey } from '../../../src/domain/response-cache';

const RULES = {
  known: new Set(['limit', 'after', 'filters', 'lang']),
  ignored: ['lang'],
  defaults: { limit: '20' },
};
const key = (url: string, language = 'id') => canonicalKey(url, language, RULES);

describe('the key of an answer', () => {
  it.each([
    ['the order of parameters', '/api/x?limit=5&after=a', '/api/x?after=a&limit=5'],
    ['how a character is encoded', '/api/x?after=%61+b', '/api/x?after=a%20b'],
    ['brackets that are encoded', '/api/x?filters%5Bslug%5D=a', '/api/x?filters[slug]=a'],
    ['a default that is spelled out', '/api/x?limit=20', '/api/x'],
    ['the language, which is chosen before', '/api/x?lang=id', '/api/x'],
    ['an empty query', '/api/x?', '/api/x'],
  ])('is the same whatever %s', (_what, one, other) => {
    expect(key(one)).toBe(key(other));
  });

  it.each([
    ['another value', '/api/x?limit=5', '/api/x?limit=6'],
    ['two values in another order', '/api/x?after=a&after=b', '/api/x?after=b&after=a'],
    ['another path', '/api/x', '/api/y'],
    ['a value that holds a separator', '/api/x?after=a%26limit=5', '/api/x?after=a&limit=5'],
  ])('is another for %s', (_what, one, other) => {
    expect(key(one)).not.toBe(key(other));
  });

  it('is another in another language', () => {
    expect(key('/api/x', 'en')).not.toBe(key('/api/x', 'id'));
  });

  it.each([
    ['a parameter that nobody reads', '/api/x?utm=1'],
    ['a query that is longer than any sensible one', `/api/x?after=${'a'.repeat(3000)}`],
  ])('is none for %s', (_what, url) => {
    expect(key(url)).toBeNull();
  });
});
