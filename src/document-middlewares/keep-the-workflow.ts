import type { Core } from '@strapi/strapi';
import { readerView, stepAfterSave, stepOf } from '../domain/publishing';
import { documentIdOf } from '../queries/document-id-of';
import { readDraft } from '../queries/read-draft';
import { recordAudit } from '../queries/record-audit';
import { storyTitle } from '../queries/story-title';
import { workflowDraft } from '../queries/workflow-draft';
import { storyActor } from '../request/story-actor';
import { takeStep } from '../request/take-step';
import { ARTICLE } from '../uids';

const SAVES = new Set(['create', 'update', 'clone']);

/** Where every story begins, a copy too. */
const FIRST_STEP = { step: 'writing', reviewNote: null, stepBy: null, stepAt: null };

/** The step is taken by transitions, and by no form. */
function withoutStep(data: object | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data ?? {}).filter(([name]) => !(name in FIRST_STEP)));
}

/**
 * Keeps the step of a story while it is saved: no form writes it, and an approval ends when somebody
 * who may not give it changes the text.
 */
export function keepTheWorkflow(strapi: Core.Strapi): void {
  /** What readers would see of the draft. */
  async function viewOf(documentId: string): Promise<string | null> {
    const draft = await readDraft(strapi, documentId);
    return draft && readerView(draft);
  }

  /** What was approved, as readers would have seen it; null when nothing was. */
  async function approvedView(documentId: string): Promise<string | null> {
    const draft = await workflowDraft(strapi, documentId);
    return draft?.step === 'approved' ? viewOf(documentId) : null;
  }

  /** Returns whether the step of the draft has become another. */
  async function settleStep(
    documentId: string,
    approved: string | null,
    isScheduled: boolean,
  ): Promise<boolean> {
    const draft = await workflowDraft(strapi, documentId);
    if (!draft) {
      return false;
    }
    const before = stepOf(draft.step);
    const isChanged = approved !== null && approved !== (await viewOf(documentId));
    const step = stepAfterSave(before, { isChanged, isScheduled }, storyActor(strapi, draft));
    if (step !== before) {
      await takeStep(strapi, draft, step);
      await recordAudit(strapi, {
        action: 'transition',
        contentType: ARTICLE,
        documentId,
        title: await storyTitle(strapi, documentId),
        details: { transition: 'save', from: before, to: step },
      });
    }
    return step !== before;
  }

  strapi.documents.use(async (context, next) => {
    const { action, uid } = context;
    if (uid !== ARTICLE || !SAVES.has(action)) {
      return next();
    }
    const { documentId, data, fields, populate } = context.params as {
      documentId?: string;
      data?: object;
      fields?: undefined;
      populate?: undefined;
    };
    const given = withoutStep(data);
    const isUpdate = action === 'update' && documentId !== undefined;
    Object.assign(context.params, { data: isUpdate ? given : { ...given, ...FIRST_STEP } });

    const approved = isUpdate ? await approvedView(documentId) : null;
    const saved = await next();
    const id = documentIdOf(saved);
    const isMoved = id && (await settleStep(id, approved, Boolean(given.scheduledFor)));
    return isMoved && action !== 'clone'
      ? strapi.documents(ARTICLE).findOne({ documentId: id, status: 'draft', fields, populate })
      : saved;
  });
}
