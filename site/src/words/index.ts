import { english } from './english';
import { indonesian } from './indonesian';
import type { Language, Words } from './words';

export type { CorrectionKind, Failure, Genre, Language, Words } from './words';

export const LANGUAGES: readonly Language[] = ['id', 'en'];

/** The language that the stories are written in. */
export const STORY_LANGUAGE: Language = 'id';

export const wordsIn: Readonly<Record<Language, Words>> = { id: indonesian, en: english };

/** The language that a tag names, as `chooseLanguage` reads it: "EN" and "en-GB" are English. */
export function languageOf(tag: string | undefined): Language | undefined {
  const [primary] = tag?.trim().toLowerCase().split('-') ?? [];
  return LANGUAGES.find((language) => language === primary);
}
