import fc from 'fast-check';
import { cleanText } from '../../../src/domain/syndication/ninjs/clean-text';

describe('clean text', () => {
  it.each([
    ['a\tb\nc', 'a\tb\nc'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\0b\x1fc\x7fd\x80e\x9ff', 'abcdef'],
    ['a\ud800b🐟', 'a\ufffdb🐟'],
    ['“é日本”\u2028', '“é日本”\u2028'],
  ])('of %j is %j', (text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it('is the same beside a text that has to be looked at closely', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(cleanText(`🐟${text}`)).toBe(`🐟${cleanText(text)}`);
      }),
      { numRuns: 2000 },
    );
  });
});
