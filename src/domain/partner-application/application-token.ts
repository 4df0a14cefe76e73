import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** What the key is for: another purpose gets another key from the same secret (RFC 5869, 3.2). */
const PURPOSE = 'warta/partner-application/link';

/** Bytes. */
const KEY_LENGTH = 32;

const TOKEN = /^([a-z0-9]{24})\.([A-Za-z0-9_-]{43})$/;

function signatureOf(documentId: string, secret: string): Buffer {
  const key = Buffer.from(hkdfSync('sha256', secret, '', PURPOSE, KEY_LENGTH));
  return createHmac('sha256', key).update(documentId).digest();
}

/** What stands in the link by which an applicant sees the application: whoever holds it is the applicant. */
export const applicationToken = (documentId: string, secret: string): string =>
  `${documentId}.${signatureOf(documentId, secret).toString('base64url')}`;

/**
 * The application that a token leads to, or null when none of these secrets has signed it: a secret
 * that has been replaced, but is still accepted, still opens the links of older e-mails.
 */
export function readApplicationToken(token: string, secrets: readonly string[]): string | null {
  const [, documentId = '', signed = ''] = TOKEN.exec(token) ?? [];
  if (documentId === '') {
    return null;
  }
  const given = Buffer.from(signed, 'base64url');
  // base64url has spare bits at its end: only the one spelling is a token.
  const isOne = secrets.some(
    (secret) =>
      timingSafeEqual(given, signatureOf(documentId, secret)) &&
      applicationToken(documentId, secret) === token,
  );
  return isOne ? documentId : null;
}
