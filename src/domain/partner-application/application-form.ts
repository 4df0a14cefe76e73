import { z } from 'zod';
import { LEGAL_FORMS, MOST_PORTFOLIO_LINKS, STATEMENT_LENGTH } from './application-limits';

const MISSING = 'wajib diisi / is required';
const TOO_LONG = (most: number) =>
  `paling banyak ${most} karakter / has at most ${most} characters`;
const NO_LEGAL_FORM = `harus salah satu dari / must be one of ${LEGAL_FORMS.join(', ')}`;
const NO_LINK =
  'harus berupa tautan http atau https / must be a link that begins with http or https';
const NO_PHONE =
  'harus berupa nomor telepon / must be a phone number of digits, spaces, brackets, + and -';

const line = (most: number) =>
  z
    .string(MISSING)
    .transform((text) => text.replace(/\s+/gu, ' ').trim())
    .pipe(z.string().min(1, MISSING).max(most, TOO_LONG(most)));

const isWebLink = (text: string): boolean =>
  URL.canParse(text) && /^https?:\/\/[^\s]+$/i.test(text);

const link = line(255).refine(isWebLink, NO_LINK);

/** Absent and empty are the same: forms send what was left blank. */
const orNothing = <T extends z.ZodType>(rule: T) =>
  z
    .union([z.literal('').transform(() => null), z.null(), rule])
    .optional()
    .transform((value) => value ?? null);

/** What an applicant fills in. */
export const APPLICATION_RULES = z.strictObject({
  organisation: line(120),
  legalForm: z.enum(LEGAL_FORMS, {
    error: ({ input }) => (input === undefined ? MISSING : NO_LEGAL_FORM),
  }),
  website: orNothing(link),
  /** The slug of the region wanted. */
  region: z
    .string(MISSING)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'harus slug wilayah / must be the slug of a region')
    .max(80, TOO_LONG(80)),
  contactName: line(120),
  contactEmail: line(254)
    .pipe(z.email('harus berupa alamat surel / must be an e-mail address'))
    .transform((address) => address.toLowerCase()),
  contactPhone: orNothing(line(40).refine((text) => /^\+?[\d\s()-]{6,}$/.test(text), NO_PHONE)),
  portfolio: z
    .array(link, MISSING)
    .min(1, 'perlu paling sedikit satu tautan / needs at least one link')
    .max(
      MOST_PORTFOLIO_LINKS,
      `paling banyak ${MOST_PORTFOLIO_LINKS} tautan / at most ${MOST_PORTFOLIO_LINKS} links`,
    ),
  statement: z
    .string(MISSING)
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .pipe(
      z
        .string()
        .min(
          STATEMENT_LENGTH.least,
          `paling sedikit ${STATEMENT_LENGTH.least} karakter / has at least ${STATEMENT_LENGTH.least} characters`,
        )
        .max(STATEMENT_LENGTH.most, TOO_LONG(STATEMENT_LENGTH.most)),
    ),
  /** The proof of work, as the ALTCHA widget sends it. */
  altcha: z.string(MISSING).max(4000, TOO_LONG(4000)),
  /** Nobody sees this field; programs that fill in everything do. */
  fax: z.string().max(255).nullish(),
});

/** An application as it was sent, checked. */
export type ApplicationForm = z.output<typeof APPLICATION_RULES>;

/** Whether only a program can have filled in the form. */
export const isTrapped = ({ fax }: Pick<ApplicationForm, 'fax'>): boolean => Boolean(fax?.trim());
