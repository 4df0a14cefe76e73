import { readUnsubscribeToken, unsubscribeToken } from '../../../src/domain/digest';
import { applicationToken } from '../../../src/domain/partner-application';

const SECRET = 'kunci-pertama-0123456789';
const ID = 'abcdefghijklmnopqrstuvwx';

describe('the token that stops a digest', () => {
  it('leads to the settings that it was made for, with any secret that is still accepted', () => {
    const token = unsubscribeToken(ID, SECRET);
    expect(readUnsubscribeToken(token, ['kunci-baru-0123456789ab', SECRET])).toBe(ID);
    expect(readUnsubscribeToken(token, ['kunci-baru-0123456789ab'])).toBeNull();
  });

  it('can stand in an address and in a header field as it is', () => {
    const token = unsubscribeToken(ID, SECRET);
    expect(encodeURIComponent(token)).toBe(token);
  });

  it('is no token for another purpose', () => {
    expect(readUnsubscribeToken(applicationToken(ID, SECRET), [SECRET])).toBeNull();
  });
});
