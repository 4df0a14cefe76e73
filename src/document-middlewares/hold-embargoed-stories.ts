import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { now } from '../clock';
import { isEmbargoed } from '../domain/publishing';
import { ARTICLE } from '../uids';

/** No story goes out before the end of its embargo, whoever publishes it and by whatever way. */
export function holdEmbargoedStories(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== ARTICLE || context.action !== 'publish') {
      return next();
    }
    const draft = await strapi.db.query(ARTICLE).findOne({
      select: ['id', 'embargoedUntil'],
      where: { documentId: context.params.documentId, publishedAt: null },
    });
    const embargoedUntil: string | null = draft?.embargoedUntil ?? null;
    if (isEmbargoed(embargoedUntil, now(strapi))) {
      const message = `the story may not go out before ${embargoedUntil}`;
      throw new errors.ValidationError(`embargoedUntil: ${message}`, {
        errors: [{ path: ['embargoedUntil'], message, name: 'ValidationError' }],
      });
    }
    return next();
  });
}
