/** The length that RFC 5321 (4.5.3.1.3) leaves for an address. */
export const LONGEST_EMAIL = 254;

/** One form for all spellings of an address, as Strapi stores it: without blanks, in small letters. */
export const normaliseEmail = (text: string): string => text.trim().toLowerCase();
