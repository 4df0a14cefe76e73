import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { loggedInReader } from './logged-in-reader';

/**
 * The documentId of the reader who sends a request: the only one whose data it may touch. An API
 * token reads for no reader, whatever it is allowed.
 *
 * @throws PolicyError for every other caller
 */
export function readerIdOf(context: Context): string {
  const reader = loggedInReader(context);
  if (!reader) {
    throw new errors.PolicyError('This is for readers who are logged in', { reason: 'no-reader' });
  }
  return reader.documentId;
}
