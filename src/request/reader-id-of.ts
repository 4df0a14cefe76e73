import { errors } from '@strapi/utils';
import type { Context } from 'koa';

/**
 * The documentId of the reader who sends a request: the only one whose data it may touch. An API
 * token reads for no reader, whatever it is allowed.
 *
 * @throws PolicyError for every other caller
 */
export function readerIdOf(context: Context): string {
  const { auth, user } = context.state as {
    auth?: { strategy?: { name?: string } };
    user?: { documentId?: unknown };
  };
  if (auth?.strategy?.name !== 'users-permissions' || typeof user?.documentId !== 'string') {
    throw new errors.PolicyError('This is for readers who are logged in', { reason: 'no-reader' });
  }
  return user.documentId;
}
