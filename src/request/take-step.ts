import type { Core } from '@strapi/strapi';
import { now } from '../clock';
import type { Step } from '../domain/publishing';
import { NOT_TRIED } from '../queries/scheduled-draft';
import type { WorkflowDraft } from '../queries/workflow-draft';
import { ARTICLE } from '../uids';
import { adminCaller } from './admin-caller';

/**
 * Stores the step of a draft, with who took it and when. Neither `updatedAt` nor the revision moves:
 * the text is the same.
 */
export async function takeStep(
  strapi: Core.Strapi,
  { id }: Pick<WorkflowDraft, 'id'>,
  step: Step,
  note: string | null = null,
): Promise<void> {
  await strapi.db.query(ARTICLE).updateMany({
    where: { id },
    data: {
      step,
      reviewNote: note,
      stepBy: adminCaller(strapi)?.name ?? null,
      stepAt: now(strapi),
      // A story that is approved late goes out at the next round of the schedule.
      ...(step === 'approved' && NOT_TRIED),
    },
  });
}
