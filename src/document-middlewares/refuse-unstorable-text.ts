import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { findUnstorableText } from '../domain/publishing/find-unstorable-text';

/** PostgreSQL stores not every text: said here as an error of the field, not as a crash there. */
export function refuseUnstorableText(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const path = findUnstorableText((context.params as { data?: unknown }).data);
    if (path) {
      const message = 'holds a NUL character or half a surrogate pair, which cannot be stored';
      throw new errors.ValidationError(`${path.join('.')}: ${message}`, {
        errors: [{ path, message, name: 'ValidationError' }],
      });
    }
    return next();
  });
}
