import type { Core } from '@strapi/strapi';
import { type AuditAction, briefText, changesOf, titleOf } from '../domain/audit';
import { changedFields, type Snapshot } from '../domain/history';
import { isRetracted } from '../queries/corrections/is-retracted';
import { documentIdOf } from '../queries/document-id-of';
import { readSnapshot } from '../queries/history/read-snapshot';
import { latestVersion } from '../queries/history/story-versions';
import { recordAudit } from '../queries/record-audit';
import { presentTask } from '../request/newsroom-task';
import { ARTICLE, AUTHOR, CHANNEL, DESK_ASSIGNMENT, REGION, TAG } from '../uids';

const NAMED_TYPES: ReadonlySet<string> = new Set([AUTHOR, CHANNEL, DESK_ASSIGNMENT, REGION, TAG]);

const ACTIONS: Readonly<Record<string, AuditAction>> = {
  create: 'create',
  update: 'update',
  delete: 'delete',
  clone: 'clone',
  publish: 'publish',
  unpublish: 'unpublish',
  discardDraft: 'discard',
};

/**
 * Writes to the audit log what is done to stories, and to the regions, desks and names that they go
 * by, in the transaction of the write. What a save changed of a story is told by its history.
 */
export function keepTheAuditLog(strapi: Core.Strapi): void {
  /** What a story says now, or null when there is none; without a history it is read. */
  async function presentContent(documentId: string): Promise<Snapshot | null> {
    const where = { documentId, publishedAt: null };
    if ((await strapi.db.query(ARTICLE).count({ where })) === 0) {
      return null;
    }
    const latest = await latestVersion(strapi, documentId);
    return latest?.content ?? readSnapshot(strapi, ARTICLE, documentId);
  }

  async function recordSave(documentId: string, before: Snapshot, after: Snapshot): Promise<void> {
    const changed = changedFields(before, after);
    const isMove = changed.includes('region');
    const { restores } = presentTask(strapi);
    if (changed.length === 0 && restores === undefined) {
      return;
    }
    await recordAudit(strapi, {
      action: restores === undefined ? (isMove ? 'move' : 'update') : 'restore',
      contentType: ARTICLE,
      documentId,
      title: titleOf(after),
      details: {
        changed,
        ...(isMove && { from: briefText(before.region), to: briefText(after.region) }),
        ...(restores !== undefined && { version: restores }),
      },
    });
  }

  strapi.documents.use(async (context, next) => {
    const action = ACTIONS[context.action];
    if (context.uid !== ARTICLE || !action) {
      return next();
    }
    const { documentId: given = '' } = context.params as { documentId?: string };
    if (action === 'create' || action === 'clone') {
      const result = await next();
      const documentId = documentIdOf(result);
      const version = documentId ? await latestVersion(strapi, documentId) : null;
      if (documentId) {
        const title = titleOf(version?.content);
        const region = briefText(version?.content.region);
        const details = { region, ...(action === 'clone' && { of: given }) };
        await recordAudit(strapi, { action, contentType: ARTICLE, documentId, title, details });
      }
      return result;
    }
    const before = await presentContent(given);
    const retracted = await isRetracted(strapi, given);
    const result = await next();
    if (!before) {
      return result;
    }
    const after = action === 'delete' ? null : (await latestVersion(strapi, given))?.content;
    if (action === 'update') {
      await recordSave(given, before, after ?? before);
      return result;
    }
    const isRetraction =
      action === 'publish' && retracted !== true && (await isRetracted(strapi, given));
    await recordAudit(strapi, {
      action: isRetraction ? 'retract' : action,
      contentType: ARTICLE,
      documentId: given,
      title: titleOf(after ?? before),
      details: { region: briefText((after ?? before).region), wasPublished: retracted !== null },
    });
    return result;
  });

  strapi.documents.use(async (context, next) => {
    const { uid } = context;
    const action = ACTIONS[context.action];
    if (!NAMED_TYPES.has(uid) || !action) {
      return next();
    }
    const { documentId: given = '' } = context.params as { documentId?: string };
    const before = await readSnapshot(strapi, uid, action === 'create' ? '' : given);
    const result = await next();
    const documentId = action === 'delete' ? given : documentIdOf(result);
    const after =
      documentId && action !== 'delete' ? await readSnapshot(strapi, uid, documentId) : null;
    if (!documentId || (!before && !after)) {
      return result;
    }
    const details = changesOf(action === 'clone' ? {} : (before ?? {}), after ?? {});
    if (Object.keys(details).length > 0) {
      await recordAudit(strapi, {
        action,
        contentType: uid,
        documentId,
        title: titleOf(after ?? before),
        details,
      });
    }
    return result;
  });
}
