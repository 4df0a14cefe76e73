import { hkdfSync } from 'node:crypto';

/** Bytes, as many as SHA-256 gives. */
const KEY_LENGTH = 32;

/**
 * A key for one purpose, derived from a secret that is there anyway (HKDF, RFC 5869): another purpose gets
 * another key, and none of them tells of the secret.
 */
export const deriveKey = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', purpose, KEY_LENGTH));
