import type { Core } from '@strapi/strapi';
import { eraseReaderData } from '../queries/readers/reader-data';
import { READER } from '../uids';

/** Whoever deletes a reader's account, the reader or an administrator, deletes all that belongs to it. */
export function eraseWithTheReader(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== READER || context.action !== 'delete') {
      return next();
    }
    const { documentId } = context.params as { documentId: string };
    return strapi.db.transaction(async () => {
      const reader = await strapi.db
        .query(READER)
        .findOne({ where: { documentId }, select: ['id'] });
      if (reader) {
        await eraseReaderData(strapi, { id: reader.id, documentId });
      }
      return next();
    });
  });
}
