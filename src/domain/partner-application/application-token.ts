import { createHmac, timingSafeEqual } from 'node:crypto';
import { deriveKey } from '../signing/derive-key';

/** What the key is for. */
const PURPOSE = 'warta/partner-application/link';

const TOKEN = /^([a-z0-9]{24})\.([A-Za-z0-9_-]{43})$/;

function signatureOf(documentId: string, secret: string): Buffer {
  return createHmac('sha256', deriveKey(secret, PURPOSE)).update(documentId).digest();
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
