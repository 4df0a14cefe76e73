import type { Core } from '@strapi/strapi';
import { ConflictError } from '../request/conflict-error';

/** Strapi would answer 400 to an error that it does not know. */
const answerConflicts: Core.MiddlewareFactory = () => async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    if (!(error instanceof ConflictError)) {
      throw error;
    }
    const { message, details } = error;
    ctx.status = 409;
    ctx.body = { data: null, error: { status: 409, name: 'ConflictError', message, details } };
  }
};

export default answerConflicts;
