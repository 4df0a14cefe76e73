import type { Core } from '@strapi/strapi';
import { documentIdOf } from '../queries/document-id-of';
import { ARTICLE } from '../uids';

/** Left out of the type of an update's parameters, but read by Strapi. */
interface Status {
  status?: string;
}

/**
 * A create or update with `status: 'published'` publishes inside Strapi without passing the
 * document middlewares again. Taken apart into a save and a publication, it goes by the same rules.
 */
export function publishInItsOwnStep(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== ARTICLE || (context.action !== 'create' && context.action !== 'update')) {
      return next();
    }
    const { fields, populate, status } = context.params as typeof context.params & Status;
    if (status !== 'published') {
      return next();
    }
    Object.assign(context.params, { status: 'draft' });
    const saved = await next();
    const documentId = documentIdOf(saved);
    if (!documentId) {
      return saved;
    }
    await strapi.documents(ARTICLE).publish({ documentId });
    return strapi.documents(ARTICLE).findOne({ documentId, status: 'published', fields, populate });
  });
}
