import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { READER } from '../../uids';
import { lockDocument } from '../lock-document';

/**
 * Runs what is written for a reader while nothing else is: what is looked up before a write is still
 * so when it is made, and nothing is left behind of an account that is being deleted. The transaction
 * begins with a write, for which SQLite waits (ADR 007).
 *
 * @throws UnauthorizedError when there is no such reader any more
 */
export async function inReaderTransaction<T>(
  strapi: Core.Strapi,
  readerId: string,
  write: () => Promise<T>,
): Promise<T> {
  return strapi.db.transaction(async ({ trx }) => {
    if ((await lockDocument(strapi, trx, readerId, READER)) === 0) {
      throw new errors.UnauthorizedError('There is no such account any more');
    }
    return write();
  });
}
