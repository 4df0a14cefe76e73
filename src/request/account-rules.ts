import { z } from 'zod';
import {
  LONGEST_EMAIL,
  normaliseEmail,
  READER_LANGUAGES,
  READER_TIME_ZONES,
} from '../domain/accounts';

/** An e-mail address, in the form in which it is stored. */
export const emailRule = z
  .string('wajib diisi / is required')
  .max(LONGEST_EMAIL, `lebih dari ${LONGEST_EMAIL} karakter / is too long`)
  .transform(normaliseEmail)
  .pipe(z.email('bukan alamat surel / is not an e-mail address'));

/** A text that must be there; longer ones than anybody means are refused before they cost time. */
export const textRule = z
  .string('wajib diisi / is required')
  .min(1, 'wajib diisi / is required')
  .max(1024, 'lebih dari 1024 karakter / is too long');

export const languageRule = z.enum(
  READER_LANGUAGES,
  `harus salah satu dari / must be one of: ${READER_LANGUAGES.join(', ')}`,
);

export const timeZoneRule = z.enum(
  READER_TIME_ZONES,
  `harus salah satu dari / must be one of: ${READER_TIME_ZONES.join(', ')}`,
);

/** Who cannot keep a cookie asks for the refresh token in the body. */
export const refreshTokenInRule = z
  .enum(['cookie', 'body'], 'harus "cookie" atau "body" / must be "cookie" or "body"')
  .default('cookie');
