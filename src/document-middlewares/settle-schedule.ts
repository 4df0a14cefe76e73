import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { now } from '../clock';
import { findScheduleProblem, type GivenTimes } from '../domain/publishing';
import { publishedVersion } from '../queries/published-version';
import { NOT_TRIED, scheduledDraft } from '../queries/scheduled-draft';
import { ARTICLE } from '../uids';

/**
 * Keeps a story's schedule sensible: no time in the past, no embargo on what is published, a new
 * chance after every save, and none left when the story has gone out or was taken back.
 */
export function settleSchedule(strapi: Core.Strapi): void {
  async function settleSave(documentId: string | undefined, data: GivenTimes): Promise<void> {
    const draft = documentId ? await scheduledDraft(strapi, documentId) : null;
    const isPublished =
      documentId !== undefined &&
      Boolean(data.embargoedUntil) &&
      (await publishedVersion(strapi, documentId)) !== null;
    const problem = findScheduleProblem(draft && { ...draft, isPublished }, data, now(strapi));
    if (problem) {
      const { field, message } = problem;
      throw new errors.ValidationError(`${field}: ${message}`, {
        errors: [{ path: [field], message, name: 'ValidationError' }],
      });
    }
    if (draft?.scheduleAttempts) {
      Object.assign(data, NOT_TRIED);
    }
  }

  async function clearSchedule(documentId: string): Promise<void> {
    const draft = await scheduledDraft(strapi, documentId);
    if (draft?.scheduledFor) {
      await strapi.db.query(ARTICLE).update({
        where: { id: draft.id },
        data: { scheduledFor: null, ...NOT_TRIED },
      });
    }
  }

  strapi.documents.use(async (context, next) => {
    const { action, uid } = context;
    const { documentId, data } = context.params as { documentId?: string; data?: GivenTimes };
    if (uid !== ARTICLE) {
      return next();
    }
    if ((action === 'create' || action === 'update') && data) {
      await settleSave(documentId, data);
    }
    if ((action === 'publish' || action === 'unpublish') && documentId) {
      await clearSchedule(documentId);
    }
    return next();
  });
}
