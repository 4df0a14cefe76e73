/** The legal forms that an applicant chooses among; "pt" and "cv" are Indonesia's companies. */
export const LEGAL_FORMS = [
  'pt',
  'cv',
  'cooperative',
  'foundation',
  'association',
  'other',
] as const;

export type LegalForm = (typeof LEGAL_FORMS)[number];

/** Works that an applicant may point to. */
export const MOST_PORTFOLIO_LINKS = 10;

/** Characters. */
export const STATEMENT_LENGTH = { least: 50, most: 5000 } as const;
