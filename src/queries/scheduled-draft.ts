import type { Core } from '@strapi/strapi';
import type { Schedule, Step } from '../domain/publishing';
import { ARTICLE } from '../uids';

export interface ScheduledDraft extends Schedule {
  id: number;
  /** How often the schedule was tried in vain; null for never. */
  scheduleAttempts: number | null;
  step: Step | null;
}

/** What a schedule is that nobody has tried in vain: it is taken up at the next round. */
export const NOT_TRIED = { scheduleError: null, scheduleAttempts: null, scheduleRetryAt: null };

/** The schedule of a story's draft, or null when there is no such story. */
export async function scheduledDraft(
  strapi: Core.Strapi,
  documentId: string,
): Promise<ScheduledDraft | null> {
  return strapi.db.query(ARTICLE).findOne({
    select: ['id', 'scheduledFor', 'embargoedUntil', 'scheduleRetryAt', 'scheduleAttempts', 'step'],
    where: { documentId, publishedAt: null },
  });
}
