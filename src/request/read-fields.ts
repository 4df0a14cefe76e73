import { errors } from '@strapi/utils';
import type { z } from 'zod';

interface FieldError {
  path: string[];
  message: string;
  name: 'ValidationError';
}

/**
 * A 400 that says of each of these fields what is wrong with it, first of all: in the form of Strapi's
 * own entity validation.
 */
export function refusedFields(
  problems: readonly { path: readonly PropertyKey[]; message: string }[],
): Error {
  const first = problems.filter(
    ({ path }, at) => problems.findIndex((one) => one.path.join() === path.join()) === at,
  );
  const listed = first.map(
    ({ path, message }): FieldError => ({
      path: path.map(String),
      message,
      name: 'ValidationError',
    }),
  );
  const message = listed
    .map(({ path, message: about }) => (path.length > 0 ? `${path.join('.')}: ${about}` : about))
    .join('; ');
  return new errors.ValidationError(message, { source: 'body', errors: listed });
}

/** A 400 about one field. */
export const refusedField = (field: string, message: string): Error =>
  refusedFields([{ path: [field], message }]);

const NO_OBJECT = 'harus objek JSON / must be a JSON object';

/**
 * Reads what a request sends.
 *
 * @throws ValidationError naming every field that is unknown or not understood
 */
export function readFields<T extends z.ZodType>(body: unknown, rules: T): z.output<T> {
  const reading = rules.safeParse(body ?? {});
  if (reading.success) {
    return reading.data;
  }
  throw refusedFields(
    reading.error.issues.flatMap((issue) => {
      if (issue.code === 'unrecognized_keys') {
        const message = 'tidak dikenal / is not a field here';
        return issue.keys.map((key) => ({ path: [...issue.path, key], message }));
      }
      return issue.path.length > 0 ? [issue] : [{ path: [], message: NO_OBJECT }];
    }),
  );
}
