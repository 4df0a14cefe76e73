import { canonicalKey, parseTarget } from '../../../src/domain/response-cache';

const RULES = {
  known: new Set(['limit', 'after', 'filters', 'sort', 'lang']),
  ignored: ['lang'],
  defaults: { limit: '20' },
};
function key(url: string, language = 'id') {
  const target = parseTarget(url);
  return target && canonicalKey(target, language, RULES);
}

describe('the key of an answer', () => {
  it.each([
    ['the order of parameters', '/api/x?limit=5&after=a', '/api/x?after=a&limit=5'],
    ['how a character is encoded', '/api/x?after=%61+b', '/api/x?after=a%20b'],
    ['brackets that are encoded', '/api/x?filters%5Bslug%5D=a', '/api/x?filters[slug]=a'],
    ['a default that is spelled out', '/api/x?limit=20', '/api/x'],
    ['the language, which is chosen before', '/api/x?lang=id', '/api/x'],
    ['the language, however it is spelled', '/api/x?l%61ng=id', '/api/x'],
    ['an empty query', '/api/x?', '/api/x'],
    [
      'the order of parameters in brackets',
      '/api/x?filters[b]=1&filters[a]=2',
      '/api/x?filters[a]=2&filters[b]=1',
    ],
  ])('is the same whatever %s', (_what, one, other) => {
    expect(key(one)).toBe(key(other));
  });

  it.each([
    ['another value', '/api/x?limit=5', '/api/x?limit=6'],
    ['two values in another order', '/api/x?after=a&after=b', '/api/x?after=b&after=a'],
    ['values of one list in another order', '/api/x?sort=a&sort[]=b', '/api/x?sort[]=b&sort=a'],
    ['a default that is said beside another value', '/api/x?limit=20&limit=5', '/api/x?limit=5'],
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
    ['a fragment, of which there are endless ones', '/api/x#1'],
    ['an escape that stands for no character', '/api/x?after=%FF'],
    ['half an escape', '/api/x?after=%'],
    ['a parameter that is a value and an object', '/api/x?filters=a&filters[b]=c'],
    ['a list that is an object too', '/api/x?sort[]=a&sort[b]=c'],
  ])('is none for %s', (_what, url) => {
    expect(key(url)).toBeNull();
  });
});
