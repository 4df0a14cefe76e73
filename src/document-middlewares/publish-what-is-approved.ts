import type { Core } from '@strapi/strapi';
import { mayPublishAt, stepOf } from '../domain/publishing';
import { recordAudit } from '../queries/record-audit';
import { storyTitle } from '../queries/story-title';
import { workflowDraft } from '../queries/workflow-draft';
import { notApproved } from '../request/refuse-for-workflow';
import { storyActor } from '../request/story-actor';
import { takeStep } from '../request/take-step';
import { ARTICLE } from '../uids';

/**
 * Editors publish what is approved; managing editors may override. Programs (the importer, API tokens,
 * the schedule) are not held. What is published counts as approved; what was taken back is reviewed
 * anew before it returns.
 *
 * @throws PolicyError naming the step
 */
export function publishWhatIsApproved(strapi: Core.Strapi): void {
  async function letOut(documentId: string): Promise<void> {
    const draft = await workflowDraft(strapi, documentId);
    const step = draft && stepOf(draft.step);
    if (!draft || !step || step === 'approved') {
      return;
    }
    const actor = storyActor(strapi, draft);
    if (actor && !mayPublishAt(step, actor)) {
      throw notApproved(step);
    }
    if (actor) {
      await recordAudit(strapi, {
        action: 'override',
        contentType: ARTICLE,
        documentId,
        title: await storyTitle(strapi, documentId),
        details: { rule: 'approve-first', step },
      });
    }
    await takeStep(strapi, draft, 'approved');
  }

  async function beginAnew(documentId: string): Promise<void> {
    const draft = await workflowDraft(strapi, documentId);
    if (draft) {
      await takeStep(strapi, draft, 'writing');
    }
  }

  strapi.documents.use(async (context, next) => {
    const { action, uid } = context;
    const { documentId } = context.params as { documentId?: string };
    if (uid === ARTICLE && action === 'publish' && documentId) {
      await letOut(documentId);
    }
    const result = await next();
    if (uid === ARTICLE && action === 'unpublish' && documentId) {
      await beginAnew(documentId);
    }
    return result;
  });
}
