import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../uids';

/** A copy of a story is a new one: it has not been published, and no agency knows it. */
export function cloneAsANewStory(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid === ARTICLE && context.action === 'clone') {
      const data = { ...context.params.data };
      Object.assign(data, {
        slug: null,
        datePublished: null,
        dateModified: null,
        scheduledFor: null,
        readerDigest: null,
        uri: null,
        version: null,
      });
      Object.assign(context.params, { data });
    }
    return next();
  });
}
