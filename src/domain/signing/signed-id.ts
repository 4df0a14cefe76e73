import { createHmac, timingSafeEqual } from 'node:crypto';
import { deriveKey } from './derive-key';

/** A documentId and its signature. */
const TOKEN = /^([a-z0-9]{24})\.([A-Za-z0-9_-]{43})$/;

function signatureOf(documentId: string, secret: string, purpose: string): Buffer {
  return createHmac('sha256', deriveKey(secret, purpose)).update(documentId).digest();
}

/** A documentId as a signed text for URLs, which nobody else can make and which does not expire. */
export const signId = (documentId: string, secret: string, purpose: string): string =>
  `${documentId}.${signatureOf(documentId, secret, purpose).toString('base64url')}`;

/**
 * The documentId in a text, or null when none of these secrets has signed it for this purpose: a secret
 * that has been replaced, but is still accepted, still opens the links of older e-mails.
 */
export function readSignedId(
  text: string,
  secrets: readonly string[],
  purpose: string,
): string | null {
  const [, documentId = '', signed = ''] = TOKEN.exec(text) ?? [];
  if (documentId === '') {
    return null;
  }
  const given = Buffer.from(signed, 'base64url');
  // base64url has spare bits at its end: only the one spelling is a token.
  const isOne = secrets.some(
    (secret) =>
      timingSafeEqual(given, signatureOf(documentId, secret, purpose)) &&
      signId(documentId, secret, purpose) === text,
  );
  return isOne ? documentId : null;
}
