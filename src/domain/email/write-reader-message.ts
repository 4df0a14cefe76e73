import type { ReaderLanguage } from '../accounts';
import { composeMessage } from './compose-message';
import type { Message } from './message';
import { type LetterLinks, READER_LETTERS, type ReaderLetter } from './reader-letters';

/** Writes a message to a reader in his language. */
export function writeReaderMessage(
  letter: ReaderLetter,
  language: ReaderLanguage,
  links: LetterLinks,
): Message {
  return composeMessage(READER_LETTERS[language][letter](links), language);
}
