import type { Core } from '@strapi/strapi';
import { documentIdOf } from '../queries/document-id-of';
import { latestVersion } from '../queries/history/story-versions';
import { recordFoundVersion, recordVersion } from '../queries/record-version';
import { presentTask } from '../request/newsroom-task';
import { ARTICLE } from '../uids';

/** What may change the words of a draft, as the history calls it. */
const SAVES: Readonly<Record<string, string>> = {
  create: 'create',
  clone: 'create',
  update: 'update',
  publish: 'publish',
  unpublish: 'unpublish',
  discardDraft: 'discard',
};

/**
 * Keeps every version of a story's draft that somebody saved, in the transaction of the save. A story
 * that was written before there was a history begins it with what was found.
 */
export function keepHistory(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { action, uid } = context;
    const saved = SAVES[action];
    if (uid !== ARTICLE || !saved) {
      return next();
    }
    const { documentId } = context.params as { documentId?: string };
    const isNew = action === 'create' || action === 'clone';
    if (documentId && !isNew && !(await latestVersion(strapi, documentId))) {
      await recordFoundVersion(strapi, documentId);
    }
    const result = await next();
    const id = isNew ? documentIdOf(result) : documentId;
    if (id) {
      await recordVersion(strapi, id, presentTask(strapi).restores ? 'restore' : saved);
    }
    return result;
  });
}
