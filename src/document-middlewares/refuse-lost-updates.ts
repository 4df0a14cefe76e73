import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { refuseOutdated } from '../request/refuse-outdated';
import { ARTICLE } from '../uids';

/** What makes a new text, which whoever has an older one before him has not seen. */
const SAVES = new Set(['create', 'update', 'clone']);

/** What ends the text that is there, or shows it to readers. */
const ON_THE_TEXT = new Set(['update', 'publish', 'unpublish', 'discardDraft', 'delete']);

/**
 * Two editors on one story: the second to save is told who was faster, and nothing is lost. Every save
 * gives the text a revision of its own. It is compared where one writer at a time has the story.
 *
 * @throws ConflictError
 */
export function refuseLostUpdates(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { action, uid, params } = context;
    if (uid !== ARTICLE) {
      return next();
    }
    const { documentId } = params as { documentId?: string };
    if (documentId && ON_THE_TEXT.has(action)) {
      await refuseOutdated(strapi, documentId);
    }
    if (SAVES.has(action)) {
      const { data } = params as { data?: object };
      Object.assign(params, { data: { ...data, revision: randomUUID() } });
    }
    return next();
  });
}
