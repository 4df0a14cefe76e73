import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { now } from '../clock';
import { isDue, mayGoOut, retryAt } from '../domain/publishing';
import { type ScheduledDraft, scheduledDraft } from '../queries/scheduled-draft';
import { inWriteTransaction } from '../queries/write-transaction';
import { inTask } from '../request/newsroom-task';
import { ARTICLE } from '../uids';

/** What editors are told of an error that is not the story's. The log has the rest. */
const FAULT = 'Warta could not publish the story because of a fault; see its log';

/** The draft of a story that is still to go out, as the caller's transaction sees it. */
async function claim(strapi: Core.Strapi, documentId: string): Promise<ScheduledDraft | null> {
  const draft = await scheduledDraft(strapi, documentId);
  return draft && isDue(draft, now(strapi)) ? draft : null;
}

function assertApproved({ step }: ScheduledDraft): void {
  if (!mayGoOut(step)) {
    throw new errors.ValidationError('Belum disetujui redaktur / Not approved yet');
  }
}

/** Keeps why a story did not go out, and when it is tried again. */
async function noteFailure(
  strapi: Core.Strapi,
  documentId: string,
  attempts: number,
  error: unknown,
): Promise<void> {
  const isRefusal = error instanceof errors.ApplicationError;
  const message = isRefusal ? error.message : FAULT;
  if (!isRefusal) {
    strapi.log.error(`Story ${documentId} could not be published by its schedule`);
    strapi.log.error(error);
  }
  await inWriteTransaction(strapi, documentId, async () => {
    const draft = await claim(strapi, documentId);
    // Another process may have been here meanwhile, or an editor.
    if (!draft || (draft.scheduleAttempts ?? 0) !== attempts) {
      return;
    }
    // Not `update`, which would move updatedAt: nobody has edited the story.
    await strapi.db.query(ARTICLE).updateMany({
      where: { id: draft.id },
      data: {
        scheduleError: { message },
        scheduleAttempts: attempts + 1,
        scheduleRetryAt: retryAt(attempts + 1, now(strapi)),
      },
    });
  });
}

/**
 * Publishes a story whose time has come, unless another process was faster. Whoever locks the story
 * first publishes it, and its schedule ends in the same transaction: a process that is killed leaves
 * it either published or still scheduled. A refusal is kept with the story.
 */
export async function publishDueStory(strapi: Core.Strapi, documentId: string): Promise<void> {
  let attempts = 0;
  try {
    await inWriteTransaction(strapi, documentId, async () => {
      const draft = await claim(strapi, documentId);
      if (draft) {
        attempts = draft.scheduleAttempts ?? 0;
        assertApproved(draft);
        await inTask(strapi, { program: 'schedule' }, () =>
          strapi.documents(ARTICLE).publish({ documentId }),
        );
      }
    });
  } catch (error) {
    await noteFailure(strapi, documentId, attempts, error);
  }
}
