import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ARTICLE } from '../uids';

/**
 * Once a story has been published it keeps its datePublished. A form that was opened before publication still
 * sends null, which means nothing; another date is an error.
 */
export function setDatesOnce(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== ARTICLE || context.action !== 'update') {
      return next();
    }
    const { documentId, data } = context.params as {
      documentId: string;
      data?: { datePublished?: string | Date | null };
    };
    const given = data?.datePublished;
    if (!data || given === undefined) {
      return next();
    }
    const stored = await strapi.db.query(ARTICLE).findOne({
      select: ['id', 'datePublished', 'readerDigest'],
      where: { documentId, publishedAt: null },
    });
    if (!stored?.readerDigest) {
      return next();
    }
    const isSame = given !== null && +new Date(given) === +new Date(stored.datePublished);
    if (given !== null && !isSame) {
      const message = `is set once; it is ${stored.datePublished}`;
      throw new errors.ValidationError(`datePublished: ${message}`, {
        errors: [{ path: ['datePublished'], message, name: 'ValidationError' }],
      });
    }
    data.datePublished = stored.datePublished;
    return next();
  });
}
