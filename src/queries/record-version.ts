import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { now } from '../clock';
import { type Snapshot, snapshotKey } from '../domain/history';
import { nameOf } from '../request/admin-caller';
import { type Actor, whoActs } from '../request/who-acts';
import { ARTICLE, STORY_VERSION } from '../uids';
import { readSnapshot } from './history/read-snapshot';
import { latestVersion } from './history/story-versions';
import { workflowDraft } from './workflow-draft';

export interface Saved {
  action: string;
  at: Date | string;
  who: Actor;
}

const titleOf = (headline: unknown): string | null =>
  typeof headline === 'string' ? headline : null;

/** A version of a story as it is kept. */
export const versionValues = (
  storyDocumentId: string,
  content: Snapshot,
  { action, at, who }: Saved,
) => ({
  storyDocumentId,
  action,
  at,
  whoId: who.id,
  whoName: who.name,
  title: titleOf(content.headline),
  digest: createHash('sha256').update(snapshotKey(content)).digest('hex'),
  content,
});

async function keep(strapi: Core.Strapi, storyDocumentId: string, saved: Saved): Promise<void> {
  const content = await readSnapshot(strapi, ARTICLE, storyDocumentId);
  if (!content) {
    return;
  }
  const data = versionValues(storyDocumentId, content, saved);
  const latest = await latestVersion(strapi, storyDocumentId);
  if (latest?.digest !== data.digest) {
    await strapi.db.query(STORY_VERSION).create({ data });
  }
}

/** Keeps the draft as it is after somebody's save, unless the newest version says the same. */
export async function recordVersion(
  strapi: Core.Strapi,
  documentId: string,
  action: string,
): Promise<void> {
  await keep(strapi, documentId, { action, at: now(strapi), who: whoActs(strapi) });
}

/**
 * Keeps the draft as it is found, in the name of who saved it last: what was written before there was
 * a history, or beside the Document Service.
 */
export async function recordFoundVersion(strapi: Core.Strapi, documentId: string): Promise<void> {
  const draft = await workflowDraft(strapi, documentId);
  if (draft) {
    const { updatedAt, updatedBy } = draft;
    const who = updatedBy
      ? { id: updatedBy.id, name: nameOf(updatedBy) }
      : { id: null, name: 'command' };
    await keep(strapi, documentId, { action: 'update', at: updatedAt, who });
  }
}
