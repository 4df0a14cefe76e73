import type { Core } from '@strapi/strapi';
import { dropCorrections } from '../queries/corrections/drop-corrections';
import { documentIdOf } from '../queries/document-id-of';
import { ARTICLE } from '../uids';

/** A copy of a story is a new one: it has not been published, and no agency knows it. */
export function cloneAsANewStory(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== ARTICLE || context.action !== 'clone') {
      return next();
    }
    const data = { ...context.params.data };
    Object.assign(data, {
      slug: null,
      publishedCorrections: null,
      dateRetracted: null,
      datePublished: null,
      dateModified: null,
      scheduledFor: null,
      scheduleError: null,
      scheduleAttempts: null,
      scheduleRetryAt: null,
      readerDigest: null,
      uri: null,
      version: null,
    });
    Object.assign(context.params, { data });
    const copy = await next();
    // Strapi merges the lists of a copy with those of its original: none can be left out before.
    const documentId = documentIdOf(copy);
    if (documentId) {
      await dropCorrections(strapi, documentId);
    }
    return copy;
  });
}
