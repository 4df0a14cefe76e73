import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../uids';

/** The part of Strapi's database event that this hook uses. */
interface ReadEvent {
  params: { where?: object };
}

/**
 * Confines the reads of a request that has chosen stories to those. Only here does a sub-query reach
 * the database: Strapi takes the filters of the content manager and of the Document Service apart.
 */
export function readChosenStories(strapi: Core.Strapi): void {
  function confine(event: object): void {
    const { params } = event as ReadEvent;
    const chosen = strapi.requestContext.get()?.state?.chosenStories;
    if (chosen) {
      params.where = { $and: [params.where ?? {}, { documentId: { $in: chosen } }] };
    }
  }

  strapi.db.lifecycles.subscribe({
    models: [ARTICLE],
    beforeFindMany: confine,
    beforeCount: confine,
  });
}
