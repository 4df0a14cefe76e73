import { previewKey, readPreviewToken, writePreviewToken } from '../../../src/domain/preview';

const KEY = previewKey('rahasia-panel');
const EXPIRES = new Date('2026-06-19T14:15:00.000Z');
const PASS = { documentId: 'k3q2n5v8b1c4d7f0g9h6j2l5', expires: EXPIRES };

const at = (milliseconds: number) => new Date(EXPIRES.getTime() + milliseconds);

describe('the token of a link to a draft', () => {
  const token = writePreviewToken(KEY, PASS);

  it('opens its story until it expires', () => {
    expect(readPreviewToken(KEY, token, at(-1))).toEqual({
      state: 'open',
      documentId: PASS.documentId,
    });
    expect(readPreviewToken(KEY, token, at(0))).toEqual({ state: 'expired' });
  });

  it('can stand in an address as it is', () => {
    expect(encodeURIComponent(token)).toBe(token);
  });

  it('is made by the holder of the secret only', () => {
    const foreign = writePreviewToken(previewKey('rahasia lain'), PASS);
    expect(readPreviewToken(KEY, foreign, at(-1))).toEqual({ state: 'unknown' });
  });

  it('is not told to have expired when it was never one', () => {
    const foreign = writePreviewToken(previewKey('rahasia lain'), PASS);
    expect(readPreviewToken(KEY, foreign, at(1))).toEqual({ state: 'unknown' });
  });

  it.each(['', '.', 'a.b', `${token}.`, `${token}.x`, `.${token}`, token.slice(0, -2), 'é.é'])(
    'is not %j',
    (text) => {
      expect(readPreviewToken(KEY, text, at(-1))).toEqual({ state: 'unknown' });
    },
  );

  it('keeps whatever a documentId is made of', () => {
    const documentId = '1.2.é\n3';
    const odd = writePreviewToken(KEY, { documentId, expires: EXPIRES });
    expect(readPreviewToken(KEY, odd, at(-1))).toEqual({ state: 'open', documentId });
  });

  it('is signed by a key that does not give the secret away', () => {
    expect(KEY.toString('latin1')).not.toContain('rahasia-panel');
    expect(KEY).toHaveLength(32);
  });
});
