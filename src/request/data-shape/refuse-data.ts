import { errors } from '@strapi/utils';

/** A 400 in the form of Strapi's own entity validation. */
export function refuseData(path: readonly string[], message: string): never {
  throw new errors.ValidationError(`${path.join('.')}: ${message}`, {
    source: 'body',
    errors: [{ path: [...path], message, name: 'ValidationError' }],
  });
}
