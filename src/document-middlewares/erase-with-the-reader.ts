import type { Core } from '@strapi/strapi';
import { eraseReaderData } from '../queries/readers/reader-data';
import { inWriteTransaction } from '../queries/write-transaction';
import { READER } from '../uids';

/**
 * Whoever deletes a reader's account, the reader or an administrator, deletes all that belongs to it, and
 * what is being written for him at that moment with it (`inReaderTransaction` waits for the account).
 */
export function eraseWithTheReader(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== READER || context.action !== 'delete') {
      return next();
    }
    const { documentId } = context.params as { documentId: string };
    const erase = async () => {
      const reader = await strapi.db
        .query(READER)
        .findOne({ where: { documentId }, select: ['id'] });
      if (reader) {
        await eraseReaderData(strapi, { id: reader.id, documentId });
      }
      return next();
    };
    return inWriteTransaction(strapi, documentId, erase, READER);
  });
}
