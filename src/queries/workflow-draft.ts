import type { Core } from '@strapi/strapi';
import type { Revised, Step } from '../domain/publishing';
import { ARTICLE } from '../uids';

/** A draft as far as the workflow and its versions are asked about. Instants are ISO 8601, UTC. */
export interface WorkflowDraft extends Revised {
  id: number;
  step: Step | null;
  reviewNote: string | null;
  stepBy: string | null;
  stepAt: string | null;
  /** Why its schedule could not publish it, how often it was tried in vain, and when it is tried again. */
  scheduleError: { message: string } | null;
  scheduleAttempts: number | null;
  scheduleRetryAt: string | null;
  /** Of the region that owns it; null as long as none does. */
  timeZone: string | null;
  updatedAt: string;
  createdBy: { id: number } | null;
  updatedBy: {
    id: number;
    firstname: string | null;
    lastname: string | null;
    username: string | null;
  } | null;
}

/** The draft of a story, or null when there is no such story. */
export async function workflowDraft(
  strapi: Core.Strapi,
  documentId: string,
): Promise<WorkflowDraft | null> {
  return strapi.db.query(ARTICLE).findOne({
    select: [
      ...['id', 'step', 'reviewNote', 'stepBy', 'stepAt', 'revision', 'updatedAt'],
      ...['scheduleError', 'scheduleAttempts', 'scheduleRetryAt', 'timeZone'],
    ],
    where: { documentId, publishedAt: null },
    populate: {
      createdBy: { select: ['id'] },
      updatedBy: { select: ['id', 'firstname', 'lastname', 'username'] },
    },
  });
}

/** The revision that readers see, or null when they see nothing of the story. */
export async function publishedRevision(
  strapi: Core.Strapi,
  documentId: string,
): Promise<Revised | null> {
  return strapi.db.query(ARTICLE).findOne({
    select: ['id', 'revision'],
    where: { documentId, publishedAt: { $notNull: true } },
  });
}
