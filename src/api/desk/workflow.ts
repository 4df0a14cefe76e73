import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  allowedTransitions,
  mayPublishAt,
  NOTE_MAX_LENGTH,
  shownStep,
  stepOf,
  TRANSITIONS,
  takeTransition,
} from '../../domain/publishing';
import { recordAudit } from '../../queries/record-audit';
import { storyTitle } from '../../queries/story-title';
import { publishedRevision, type WorkflowDraft, workflowDraft } from '../../queries/workflow-draft';
import { inWriteTransaction } from '../../queries/write-transaction';
import { assertMayRead } from '../../request/assert-may-read';
import { assertStoryInDesk } from '../../request/assert-story-in-desk';
import { mayOnStories } from '../../request/may-on-stories';
import { readFields } from '../../request/read-fields';
import { refuseTransition } from '../../request/refuse-for-workflow';
import { refuseOutdated } from '../../request/refuse-outdated';
import { type StoryActor, storyActor } from '../../request/story-actor';
import { takeStep } from '../../request/take-step';
import { ARTICLE } from '../../uids';

const ASKED = z.object({
  transition: z.enum(TRANSITIONS),
  note: z.string().max(NOTE_MAX_LENGTH).nullish(),
});

interface Situation {
  draft: WorkflowDraft;
  step: ReturnType<typeof shownStep>;
  actor: StoryActor;
}

async function situationOf(strapi: Core.Strapi, documentId: string): Promise<Situation> {
  const draft = await workflowDraft(strapi, documentId);
  const actor = draft && storyActor(strapi, draft);
  if (!draft || !actor) {
    throw new errors.NotFoundError(`There is no story ${documentId}`);
  }
  const published = await publishedRevision(strapi, documentId);
  return { draft, step: shownStep(draft, published), actor };
}

/** Where a story stands, who took it there, and what the caller may do with it now. */
async function answer(strapi: Core.Strapi, documentId: string) {
  const { draft, step, actor } = await situationOf(strapi, documentId);
  const mayUpdate = mayOnStories(strapi, 'update');
  const mayPublish = mayOnStories(strapi, 'publish') && mayPublishAt(stepOf(draft.step), actor);
  return {
    data: {
      step,
      note: draft.reviewNote,
      by: draft.stepBy,
      at: draft.stepAt,
      revision: draft.revision,
      allowed: mayUpdate ? allowedTransitions(step, actor) : [],
      mayPublish,
      timeZone: draft.timeZone,
      schedule: {
        problem: draft.scheduleError?.message ?? null,
        attempts: draft.scheduleAttempts ?? 0,
        retryAt: draft.scheduleRetryAt,
      },
    },
  };
}

/** GET /warta/stories/<documentId>/workflow */
export const readWorkflow = (strapi: Core.Strapi) => async (ctx: Context) => {
  const { story } = ctx.params as { story: string };
  await assertMayRead(strapi, story);
  ctx.body = await answer(strapi, story);
};

/**
 * POST /warta/stories/<documentId>/transitions with {transition, note, revision}: the revision is the
 * one that the editor has read, so that nobody approves what he has not seen.
 */
export const makeTransition = (strapi: Core.Strapi) => async (ctx: Context) => {
  const { story } = ctx.params as { story: string };
  const { transition, note = null } = readFields(ctx.request.body, ASKED);
  await inWriteTransaction(strapi, story, async () => {
    const { draft, step, actor } = await situationOf(strapi, story);
    await assertStoryInDesk(strapi, story, 'update');
    await refuseOutdated(strapi, story);
    const outcome = takeTransition(transition, step, actor, note);
    if ('refusal' in outcome) {
      throw refuseTransition(outcome.refusal, transition, step, actor.roles);
    }
    await takeStep(strapi, draft, outcome.to, note?.trim() || null);
    await recordAudit(strapi, {
      action: 'transition',
      contentType: ARTICLE,
      documentId: story,
      title: await storyTitle(strapi, story),
      details: { transition, from: step, to: outcome.to, note: note?.trim() || null },
    });
  });
  ctx.body = await answer(strapi, story);
};
