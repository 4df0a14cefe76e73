/** Files that come with one application. */
export const MOST_ATTACHMENTS = 3;

/** Bytes of one file: 5 MB. */
export const ATTACHMENT_MAX_SIZE = 5 * 1024 * 1024;

/** Characters of a file's name. */
const NAME_LENGTH = 120;

/** How each kind of file begins (PDF 2.0 7.5.2, PNG 5.2, JPEG ITU-T T.81 B.1.1.3). */
const SIGNATURES: readonly (readonly [mediaType: string, ending: string, bytes: number[]])[] = [
  ['application/pdf', 'pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', 'png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', 'jpg', [0xff, 0xd8, 0xff]],
];

const signatureOf = (content: Uint8Array) =>
  SIGNATURES.find(([, , bytes]) => bytes.every((byte, at) => content[at] === byte));

/** What a file is by its first bytes, whatever its name or its sender says; null for any other kind. */
export const mediaTypeOf = (content: Uint8Array): string | null =>
  signatureOf(content)?.[0] ?? null;

/**
 * The name that an attachment goes by: without folders and control characters, and with the ending
 * of what it really is.
 */
export function attachmentName(sent: string, content: Uint8Array): string {
  const ending = signatureOf(content)?.[1] ?? 'bin';
  const stem = (sent.split(/[\\/]/).at(-1) ?? '')
    .replace(/[\p{C}\p{Zl}\p{Zp}"<>|:*?]/gu, '')
    .replace(/\.[^.]*$/, '')
    .trim();
  return `${[...(stem || 'lampiran')].slice(0, NAME_LENGTH - ending.length - 1).join('')}.${ending}`;
}

/** Why a file cannot be an attachment. */
export type AttachmentProblem = 'too-large' | 'wrong-kind';

/** What is wrong with a file of this size and these first bytes, or null. */
export function findAttachmentProblem(size: number, content: Uint8Array): AttachmentProblem | null {
  if (size > ATTACHMENT_MAX_SIZE) {
    return 'too-large';
  }
  return mediaTypeOf(content) === null ? 'wrong-kind' : null;
}
