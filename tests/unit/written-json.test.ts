import { canonicalJson } from '../../src/domain/canonical-json';
import { WrittenJson, writeJson } from '../../src/domain/written-json';

const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Harga "naik"' }] }];
const written = new WrittenJson({ json: JSON.stringify(body), canonical: canonicalJson(body) });

describe('JSON that is written already', () => {
  it('stands where its value would', () => {
    expect(writeJson(written)).toBe(JSON.stringify(body));
    expect(writeJson({ a: 1, body: written, b: null })).toBe(
      JSON.stringify({ a: 1, body, b: null }),
    );
    expect(canonicalJson(['x', written])).toBe(canonicalJson(['x', body]));
  });

  it.each([[1], ['a "b"\n'], [null], [true], [[1, 'a']], [{ a: [{ b: 'c' }] }]])(
    'leaves %j as JSON has it',
    (value) => {
      expect(writeJson(value)).toBe(JSON.stringify(value));
    },
  );
});
