import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { decodePosition } from '../domain/feed';
import { parseMoment } from '../domain/search';

/** As many stories as a page may hold, as on the generated endpoints. */
const MOST = 100;

/** How many stories a caller wants, `usual` without a wish. */
export const limitOf = (usual: number) =>
  z
    .string()
    .regex(/^\d{1,3}$/, 'must be a whole number')
    .transform(Number)
    .refine((limit) => limit >= 1 && limit <= MOST, `must be from 1 to ${MOST}`)
    .default(usual);

/** Where a page begins. */
export const position = z.string().transform((text, context) => {
  const decoded = decodePosition(text);
  if (decoded === null) {
    context.addIssue({ code: 'custom', message: 'is no cursor; take it from meta.next' });
    return z.NEVER;
  }
  return decoded;
});

/** A day or an instant, as the span of time that it names. */
export const moment = z.string().transform((text, context) => {
  const parsed = parseMoment(text);
  if (parsed === null) {
    const message = 'must be a day (2026-01-31) or an instant with its offset, escaped for URLs';
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  }
  return parsed;
});

/**
 * Reads the query of a request by these rules. `lang` is known everywhere.
 *
 * @throws ValidationError naming the parameter that is unknown or not understood
 */
export function readQuery<T extends z.ZodRawShape>(context: Context, shape: T) {
  const reading = z
    .strictObject({ ...shape, lang: z.unknown().optional() })
    .safeParse(context.query);
  if (reading.success) {
    return reading.data;
  }
  const [issue] = reading.error.issues;
  const isUnknown = issue?.code === 'unrecognized_keys';
  const param = String(isUnknown ? issue.keys[0] : issue?.path[0]);
  const message = isUnknown ? 'is not a parameter here' : issue?.message;
  throw new errors.ValidationError(`${param}: ${message}`, { source: 'query', param });
}
