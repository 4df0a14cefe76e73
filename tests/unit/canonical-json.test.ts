import fc from 'fast-check';
import { canonicalJson } from '../../src/domain/canonical-json';

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same by way of a replacer. */
const replaced = (value: unknown) =>
  JSON.stringify(value ?? null, (_key, member) => {
    if (member === '') {
      return null;
    }
    return isObject(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member;
  });

describe('canonical JSON', () => {
  it('tells neither the order of keys, nor what is empty from what is not there', () => {
    expect(canonicalJson({ b: 1, a: { d: '', c: [] } })).toBe('{"a":{"c":[],"d":null},"b":1}');
    expect(canonicalJson({ a: { c: [], d: null }, b: 1 })).toBe('{"a":{"c":[],"d":null},"b":1}');
    expect(canonicalJson(undefined)).toBe('null');
    expect(canonicalJson([undefined, { a: undefined }])).toBe('[null,{}]');
  });

  it('writes something else in the place of an object', () => {
    const standsFor = (value: object) => ('id' in value ? value.id : value);
    expect(canonicalJson([{ id: 7, name: 'x' }, { name: 'y' }], standsFor)).toBe(
      '[7,{"name":"y"}]',
    );
  });

  it('is what JSON.stringify makes with a replacer, whatever the value', () => {
    // JavaScript itself puts keys that are whole numbers first.
    const key = fc.string().filter((text) => !/^\d+$/.test(text));
    fc.assert(
      fc.property(fc.anything({ key, withDate: true }), (value) => {
        expect(canonicalJson(value)).toBe(replaced(value));
      }),
      { numRuns: 2000 },
    );
  });
});
