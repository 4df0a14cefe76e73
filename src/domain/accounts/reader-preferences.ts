/** The languages that readers are written to in. */
export const READER_LANGUAGES = ['id', 'en'] as const;

export type ReaderLanguage = (typeof READER_LANGUAGES)[number];

/** The zones that a reader's day can begin in: WIB, WITA and WIT. */
export const READER_TIME_ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;

export type ReaderTimeZone = (typeof READER_TIME_ZONES)[number];

/** The language to write in to someone who reads `locale`. */
export const readerLanguage = (locale: string | null | undefined): ReaderLanguage =>
  READER_LANGUAGES.find((language) => language === locale) ?? 'id';

/** The zone that a reader's day begins in: WIB for who has chosen none that is known. */
export const readerTimeZone = (zone: string | null | undefined): ReaderTimeZone =>
  READER_TIME_ZONES.find((known) => known === zone) ?? 'Asia/Jakarta';
