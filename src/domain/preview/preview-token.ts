import { createHmac, timingSafeEqual } from 'node:crypto';
import { deriveKey } from '../signing/derive-key';

/** Milliseconds for which a link to a draft works. */
export const PREVIEW_LIFETIME = 60 * 60 * 1000;

/** Keeps the key apart from every other that is derived from the same secret. */
const PURPOSE = 'warta: links to the drafts of stories';

/** The draft of one story, until an instant. */
export interface PreviewPass {
  readonly documentId: string;
  readonly expires: Date;
}

/** What a token comes to. */
export type PreviewReading =
  | { readonly state: 'open'; readonly documentId: string }
  | { readonly state: 'expired' | 'unknown' };

/** The key that signs links to drafts. */
export const previewKey = (secret: string): Buffer => deriveKey(secret, PURPOSE);

const sign = (key: Buffer, payload: string): string =>
  createHmac('sha256', key).update(payload).digest('base64url');

/** A pass as a signed text for URLs. It can be read by anyone, and made or changed by nobody else. */
export function writePreviewToken(key: Buffer, { documentId, expires }: PreviewPass): string {
  const payload = Buffer.from(`${expires.getTime()}.${documentId}`).toString('base64url');
  return `${payload}.${sign(key, payload)}`;
}

/** Reads a token at the instant `now`. Only one that was signed here is told to have expired. */
export function readPreviewToken(key: Buffer, token: string, now: Date): PreviewReading {
  const [payload = '', signature = '', ...rest] = token.split('.');
  // As texts: one signature has several spellings in base64.
  const expected = Buffer.from(sign(key, payload));
  const given = Buffer.from(signature);
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
  const [, expires, documentId] =
    /^(\d+)\.(.+)$/s.exec(Buffer.from(payload, 'base64url').toString()) ?? [];
  if (!isOurs || rest.length > 0 || documentId === undefined) {
    return { state: 'unknown' };
  }
  return now.getTime() < Number(expires) ? { state: 'open', documentId } : { state: 'expired' };
}
