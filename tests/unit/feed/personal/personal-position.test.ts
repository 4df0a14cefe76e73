import fc from 'fast-check';
import {
  afterPosition,
  decodePersonalPosition,
  encodePersonalPosition,
} from '../../../../src/domain/feed/personal';

const position = (place: number, documentId: string) => ({
  until: new Date(1),
  asOf: new Date(2),
  place,
  documentId,
});
const stories = ['a', 'b', 'c', 'd'].map((documentId) => ({ documentId }));
const rest = (place: number, documentId: string) => {
  const after = afterPosition(stories, position(place, documentId));
  return [after.stories.map((story) => story.documentId).join(''), after.place];
};

describe('a position in a personal feed', () => {
  it('comes back from its text as it was', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 99_999_999_999_999 }),
        fc.nat({ max: 99_999_999_999_999 }),
        fc.nat({ max: 9999 }),
        fc.stringMatching(/^[a-z0-9]{24}$/),
        (until, asOf, place, documentId) => {
          const there = { until: new Date(until), asOf: new Date(asOf), place, documentId };
          expect(decodePersonalPosition(encodePersonalPosition(there))).toEqual(there);
        },
      ),
    );
  });

  it('is no other text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const decoded = decodePersonalPosition(text);
        expect(decoded === null || encodePersonalPosition(decoded) === text).toBe(true);
      }),
    );
    expect(decodePersonalPosition('MTIz')).toBeNull();
  });

  it('goes on after its story, wherever that stands now', () => {
    expect(rest(2, 'b')).toEqual(['cd', 2]);
    expect(rest(4, 'b')).toEqual(['cd', 2]);
    expect(rest(4, 'd')).toEqual(['', 4]);
  });

  it('goes on where its story stood, when that has been withdrawn', () => {
    // Three were shown, a, b and x: c stands now where x did.
    expect(rest(3, 'x')).toEqual(['cd', 2]);
    expect(rest(0, 'x')).toEqual(['abcd', 0]);
    expect(rest(9, 'x')).toEqual(['', 4]);
  });
});
