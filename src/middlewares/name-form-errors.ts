import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/** formidable says in `httpCode` that an error is the sender's; Strapi looks for `status` only. */
function isFormError(error: unknown): error is Error {
  const { httpCode } = error as { httpCode?: unknown };
  return error instanceof Error && typeof httpCode === 'number' && httpCode < 500;
}

/** Answers 400 to a form that cannot be read, which anyone may send: it is read before the login. */
const nameFormErrors: Core.MiddlewareFactory = () => async (_ctx, next) => {
  try {
    await next();
  } catch (error) {
    if (isFormError(error)) {
      throw new errors.ValidationError(`body: ${error.message}`, { source: 'body' });
    }
    throw error;
  }
};

export default nameFormErrors;
