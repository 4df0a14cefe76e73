import { composeMessage } from '../../email/compose-message';
import type { Message } from '../../email/message';
import type { ApplicationState } from '../workflow';
import type { ApplicationLetters, ApplicationNews } from './application-news';
import { englishLetters } from './english-letters';
import { indonesianLetters } from './indonesian-letters';

/** The languages that applicants are written to in. */
export const LETTER_LANGUAGES = ['id', 'en'] as const;

export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

const LETTERS: Readonly<Record<LetterLanguage, ApplicationLetters>> = {
  id: indonesianLetters,
  en: englishLetters,
};

/** The language to write in to someone who reads this one: Indonesian unless it is English. */
export const letterLanguage = (language: string): LetterLanguage =>
  LETTER_LANGUAGES.find((known) => known === language.split('-')[0]) ?? 'id';

/** What an applicant is told of the state that the application has come to. */
export const writeApplicationMessage = (
  state: ApplicationState,
  language: LetterLanguage,
  news: ApplicationNews,
): Message => composeMessage(LETTERS[language][state](news), language);
