import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
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

/** Where a page begins, as the `meta.next` of the one before it. */
export const cursorOf = <T>(decode: (text: string) => T | null) =>
  z.string().transform((text, context) => {
    const decoded = decode(text);
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

/** Whether something is wanted; not, when nothing is said. */
export const flag = z
  .enum(['true', 'false'], 'must be true or false')
  .default('false')
  .transform((text) => text === 'true');

/**
 * The rules of an endpoint's query, made once: zod compiles a schema at its first use. `lang` is
 * known everywhere.
 */
export const queryRules = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject({ ...shape, lang: z.unknown().optional() });

/** The rules of an endpoint that takes no parameters. */
export const NO_QUERY = queryRules({});

/** The error about a parameter that cannot be followed. */
export const refusedParameter = (param: string, message: string) =>
  new errors.ValidationError(`${param}: ${message}`, { source: 'query', param });

interface Period {
  from?: { start: Date } | undefined;
  to?: { end: Date } | undefined;
}

/** @throws ValidationError when a period ends before it begins */
export function assertPeriod({ from, to }: Period): void {
  if (from && to && to.end <= from.start) {
    throw refusedParameter('to', 'lies before from');
  }
}

/**
 * Reads the query of a request.
 *
 * @throws ValidationError naming the parameter that is unknown or not understood
 */
export function readQuery<T extends z.ZodType>(context: Context, rules: T): z.output<T> {
  const reading = rules.safeParse(context.query);
  if (reading.success) {
    return reading.data;
  }
  const [issue] = reading.error.issues;
  const isUnknown = issue?.code === 'unrecognized_keys';
  const param = String(isUnknown ? issue.keys[0] : issue?.path[0]);
  throw refusedParameter(param, String(isUnknown ? 'is not a parameter here' : issue?.message));
}
