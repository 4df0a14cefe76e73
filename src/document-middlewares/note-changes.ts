import type { Core } from '@strapi/strapi';
import { now } from '../clock';
import { noteChange } from '../queries/last-change';
import { ARTICLE, AUTHOR, CHANNEL, REGION, TAG } from '../uids';

const NAMED: readonly string[] = [AUTHOR, CHANNEL, REGION, TAG];

function isSeen(uid: string, action: string, status: unknown): boolean {
  if (NAMED.includes(uid)) {
    return action === 'update' || action === 'delete';
  }
  const isPublication = (action === 'create' || action === 'update') && status === 'published';
  return uid === ARTICLE && (isPublication || ['publish', 'unpublish', 'delete'].includes(action));
}

/**
 * Notes when something that readers see was changed or taken away. The dates of what is left do not
 * tell it: without the note a reader who has a withdrawn story would be told that nothing changed.
 */
export function noteChanges(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { status } = context.params as { status?: unknown };
    const result = await next();
    if (isSeen(context.uid, context.action, status)) {
      await noteChange(strapi, now(strapi));
    }
    return result;
  });
}
