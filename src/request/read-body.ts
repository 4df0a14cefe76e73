import { errors } from '@strapi/utils';
import type { Context } from 'koa';
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

/** The error about a part of the body that cannot be followed. */
export const refusedField = (param: string, message: string) =>
  new errors.ValidationError(`${param}: ${message}`, { source: 'body', param });

/**
 * Reads the body of a request.
 *
 * @throws ValidationError naming the field that is unknown, missing or not understood
 */
export function readBody<T extends z.ZodType>(ctx: Context, rules: T): z.output<T> {
  const reading = rules.safeParse(ctx.request.body);
  if (reading.success) {
    return reading.data;
  }
  const [issue] = reading.error.issues;
  if (issue?.code === 'unrecognized_keys') {
    throw refusedField(String(issue.keys[0]), 'tidak dikenal di sini / is not known here');
  }
  const [param] = issue?.path ?? [];
  if (param === undefined) {
    throw new errors.ValidationError('body: harus objek JSON / must be a JSON object', {
      source: 'body',
    });
  }
  throw refusedField(String(param), String(issue?.message));
}
