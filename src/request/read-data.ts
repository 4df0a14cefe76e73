import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { z } from 'zod';

/** The error about a part of the body that cannot be followed. */
export const refusedData = (field: string, message: string) =>
  new errors.ValidationError(`${field}: ${message}`, { source: 'body', param: field });

/**
 * Reads the `data` of a request's body.
 *
 * @throws ValidationError naming the field that is unknown or not understood
 */
export function readData<T extends z.ZodType>(context: Context, rules: T): z.output<T> {
  const { data } = (context.request.body ?? {}) as { data?: unknown };
  const reading = rules.safeParse(data);
  if (reading.success) {
    return reading.data;
  }
  const [issue] = reading.error.issues;
  const path = issue?.path.map(String) ?? [];
  if (issue?.code === 'unrecognized_keys') {
    throw refusedData(['data', ...path, issue.keys[0]].join('.'), 'is not known here');
  }
  throw refusedData(['data', ...path].join('.'), issue?.message ?? 'is not understood');
}
