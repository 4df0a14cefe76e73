import type { Core } from '@strapi/strapi';
import { indexStories, lockStories } from '../database/search-index';
import { documentIdOf } from '../queries/document-id-of';
import { storiesNamed } from '../queries/stories-named';
import { ARTICLE, AUTHOR, TAG } from '../uids';

/** What changes the published version of a story. A save with `status` passes as a publication. */
const PUBLICATIONS = new Set(['publish', 'unpublish', 'delete']);

const NAME_WRITES = new Set(['create', 'update', 'delete', 'clone']);

/** Puts what is published into the search index, and takes out what is not, in one transaction. */
function followStories(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== ARTICLE || !PUBLICATIONS.has(context.action)) {
      return next();
    }
    const { documentId } = context.params as { documentId: string };
    return strapi.db.transaction(async ({ trx }) => {
      const result = await next();
      await indexStories(strapi, trx, [documentId]);
      return result;
    });
  });
}

/** Lets stories be found by the names that their authors and tags have now. */
function followNames(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    if ((uid !== AUTHOR && uid !== TAG) || !NAME_WRITES.has(action)) {
      return next();
    }
    const { documentId = '' } = context.params as { documentId?: string };
    return strapi.db.transaction(async ({ trx }) => {
      const before = await storiesNamed(trx, uid, action === 'clone' ? '' : documentId);
      if (action === 'delete') {
        // A publication holds its story and asks for the author: in the same order here.
        await lockStories(trx, before.documentIds);
      }
      const result = await next();
      const after = await storiesNamed(trx, uid, documentIdOf(result) ?? documentId);
      const isAsBefore =
        before.name === after.name && before.documentIds.join() === after.documentIds.join();
      // A form sends the name with every save.
      if (!isAsBefore) {
        await indexStories(strapi, trx, [...before.documentIds, ...after.documentIds]);
      }
      return result;
    });
  });
}

/** Keeps the search index in step with what is published, in the transaction that publishes it. */
export function keepSearchInStep(strapi: Core.Strapi): void {
  followStories(strapi);
  followNames(strapi);
}
