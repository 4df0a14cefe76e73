import fc from 'fast-check';
import { applicationToken, readApplicationToken } from '../../../src/domain/partner-application';

const SECRET = 'kunci-pertama-0123456789';
const OTHER = 'kunci-kedua-0123456789ab';
const ID = 'abcdefghijklmnopqrstuvwx';

const documentId = fc.stringMatching(/^[a-z0-9]{24}$/);

describe('the token in the link of an application', () => {
  it('leads to the application that it was made for', () => {
    fc.assert(
      fc.property(documentId, (id) => {
        expect(readApplicationToken(applicationToken(id, SECRET), [SECRET])).toBe(id);
      }),
    );
  });

  it('is worth nothing with another secret', () => {
    expect(readApplicationToken(applicationToken(ID, OTHER), [SECRET])).toBeNull();
  });

  it('still opens what a replaced secret has signed, as long as it is accepted', () => {
    const old = applicationToken(ID, OTHER);
    expect(readApplicationToken(old, [SECRET, OTHER])).toBe(ID);
  });

  it('can be changed nowhere', () => {
    const token = applicationToken(ID, SECRET);
    for (let at = 0; at < token.length; at += 1) {
      for (const other of ['a', 'b', '0', '-', '.', 'A', '']) {
        const bent = token.slice(0, at) + other + token.slice(at + 1);
        if (bent !== token) {
          expect(readApplicationToken(bent, [SECRET])).toBeNull();
        }
      }
    }
  });

  it('is no other text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readApplicationToken(text, [SECRET])).toBeNull();
      }),
    );
  });

  it('does not show the secret', () => {
    expect(applicationToken(ID, SECRET)).not.toContain(SECRET);
  });
});
