import type { Message } from '../email';
import { digestHtml } from './digest-html';
import type { DigestLetter } from './digest-letter';
import { digestText } from './digest-text';
import { DIGEST_WORDS } from './digest-words';

/** Writes a digest; its subject is the first story. */
export function writeDigest(letter: DigestLetter): Message {
  const subject = DIGEST_WORDS[letter.language].subject(letter.stories[0]?.headline ?? '');
  return { subject, text: digestText(letter), html: digestHtml(letter, subject) };
}
