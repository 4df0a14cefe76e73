import fc from 'fast-check';
import { decodePosition, encodePosition } from '../../../src/domain/feed';

const documentId = 'a1b2c3d4e5f6g7h8i9j0k1l2';

describe('a position in a feed', () => {
  it('comes back from its text', () => {
    const instants = fc.date({
      min: new Date('0001-01-02'),
      max: new Date('9999-12-30'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (instant) => {
        const position = { datePublished: instant.toISOString(), documentId };
        expect(decodePosition(encodePosition(position))).toEqual(position);
      }),
    );
  });

  it('is safe in a URL as it stands', () => {
    const text = encodePosition({ datePublished: '2026-11-24T10:00:00.000Z', documentId });
    expect(encodeURIComponent(text)).toBe(text);
  });

  const encode = (text: string) => Buffer.from(text).toString('base64url');

  it.each([
    ['nothing', ''],
    ['words', 'kemarin'],
    ['no documentId', encode('1764000000000.')],
    ['a documentId of another form', encode("1764000000000.' or 1=1 --")],
    ['no number', encode(`abc.${documentId}`)],
    ['an instant that no database keeps', encode(`999999999999999.${documentId}`)],
    ['an instant before the calendar', encode(`-99999999999999.${documentId}`)],
    ['more than a position', encode(`1764000000000.${documentId}.x`)],
    ['another spelling of a number', encode(`01764000000000.${documentId}`)],
    ['padding', `${encode(`1764000000000.${documentId}`)}==`],
  ])('is not %s', (_name, text) => {
    expect(decodePosition(text)).toBeNull();
  });

  it('is never made of arbitrary text with an error', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => decodePosition(text)).not.toThrow();
      }),
    );
  });
});
