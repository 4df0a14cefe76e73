/** Characters, as people count them. */
export const SHORTEST_PASSWORD = 10;

/** Bytes: bcrypt, which Strapi hashes with, leaves out what stands behind them. */
const MOST_BYTES = 72;

/** What people put around a word that everybody knows. */
const DECORATION = /^\P{L}+|\P{L}+$/gu;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Why a new password will not do, in both languages; null when it will. It must be long rather than
 * colourful (NIST SP 800-63B, 5.1.1.2), and none that is tried first: a common one, a common word
 * with digits around it, one character over and over, or the reader's own address.
 *
 * @param isCommon whether a text, in small letters, is among the passwords that are tried first
 */
export function findPasswordProblem(
  password: string,
  email: string,
  isCommon: (text: string) => boolean,
): string | null {
  if ([...password].length < SHORTEST_PASSWORD) {
    return `kurang dari ${SHORTEST_PASSWORD} karakter / has fewer than ${SHORTEST_PASSWORD} characters`;
  }
  if (new TextEncoder().encode(password).length > MOST_BYTES) {
    return `lebih dari ${MOST_BYTES} byte / is longer than ${MOST_BYTES} bytes`;
  }
  const text = password.toLowerCase();
  const word = text.replace(DECORATION, '');
  const isTriedFirst =
    isCommon(text) || word === '' || isCommon(word) || new Set(text).size < SHORTEST_PASSWORD / 2;
  if (isTriedFirst) {
    return 'terlalu umum dan mudah ditebak / is too common and easy to guess';
  }
  const [name = ''] = email.split('@');
  if ([email, name].some((own) => letters(own) === letters(password))) {
    return 'sama dengan alamat surel / is the e-mail address itself';
  }
  return null;
}
