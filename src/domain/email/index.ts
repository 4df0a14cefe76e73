export type { Message } from './message';
export type { LetterLinks, ReaderLetter } from './reader-letters';
export { writeReaderMessage } from './write-reader-message';
