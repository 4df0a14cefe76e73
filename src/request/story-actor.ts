import type { Core } from '@strapi/strapi';
import type { Actor } from '../domain/publishing';
import type { WorkflowDraft } from '../queries/workflow-draft';
import { adminCaller } from './admin-caller';

/** An admin user as the workflow of one story sees him. */
export interface StoryActor extends Actor {
  name: string;
}

/** Who acts on a story; null for programs, which the workflow does not hold. */
export function storyActor(
  strapi: Core.Strapi,
  { createdBy }: Pick<WorkflowDraft, 'createdBy'>,
): StoryActor | null {
  const caller = adminCaller(strapi);
  if (!caller) {
    return null;
  }
  const { id, name, roles, isSuperAdmin } = caller;
  return { name, roles, isSuperAdmin, isOwn: createdBy?.id === id };
}
