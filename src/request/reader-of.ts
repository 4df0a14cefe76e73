import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { findReader, type Reader } from '../queries/readers/reader';
import { loggedInReader } from './logged-in-reader';

/**
 * The reader who has logged in and makes this call.
 *
 * @throws UnauthorizedError for API tokens, which are nobody's
 */
export async function readerOf(strapi: Core.Strapi, ctx: Context): Promise<Reader> {
  const caller = loggedInReader(ctx);
  const reader = caller && (await findReader(strapi, caller.id));
  if (!reader) {
    throw new errors.UnauthorizedError('Masuk dulu / Log in first');
  }
  return reader;
}
