import type { Core } from '@strapi/strapi';
import { NATIONAL_TIME_ZONE } from '../domain/regions';
import { absoluteTime } from '../domain/relative-time';
import { type WorkflowDraft, workflowDraft } from '../queries/workflow-draft';
import { adminCaller, nameOf } from './admin-caller';
import { ConflictError } from './conflict-error';

/** The stories whose version was compared in a request: after its own save it is outdated itself. */
const compared = new WeakMap<object, Set<string>>();

/** The revision of the story that the editor has before him, as his form sends it; else undefined. */
function openedRevision(strapi: Core.Strapi, documentId: string): string | undefined {
  const context = strapi.requestContext.get();
  const { id, story } = (context?.params ?? {}) as { id?: unknown; story?: unknown };
  if (!context || !adminCaller(strapi) || (id ?? story) !== documentId) {
    return undefined;
  }
  const seen = compared.get(context) ?? new Set<string>();
  if (seen.has(documentId)) {
    return undefined;
  }
  compared.set(context, seen.add(documentId));
  const revision: unknown = (context.request.body as { revision?: unknown } | undefined)?.revision;
  return typeof revision === 'string' ? revision : undefined;
}

function outdated({ updatedBy, updatedAt }: WorkflowDraft): ConflictError {
  const name = updatedBy && nameOf(updatedBy);
  const who = { id: name ?? 'program', en: name ?? 'a program' };
  const at = (locale: string) =>
    absoluteTime(new Date(updatedAt), { locale, timeZone: NATIONAL_TIME_ZONE });
  return new ConflictError(
    `Berita ini sudah diubah oleh ${who.id} pada ${at('id')} / ` +
      `This story was changed by ${who.en} at ${at('en')}`,
    { reason: 'outdated', updatedBy: name, updatedAt },
  );
}

/**
 * Refuses to write over a version that the editor has not seen. The edit form sends what it loaded of
 * every visible attribute, `updatedAt` excepted, with each save and publication: so the revision is one
 * that is visible, and not writable. Whoever sends none is not held.
 *
 * @throws ConflictError naming who has changed the story since, and when (ISO 8601, UTC)
 */
export async function refuseOutdated(strapi: Core.Strapi, documentId: string): Promise<void> {
  const opened = openedRevision(strapi, documentId);
  if (opened === undefined) {
    return;
  }
  const draft = await workflowDraft(strapi, documentId);
  if (draft && draft.revision !== opened) {
    throw outdated(draft);
  }
}
