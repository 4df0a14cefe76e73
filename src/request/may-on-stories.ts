import type { Core } from '@strapi/strapi';
import { EXPLORER } from '../permissions/admin-roles';
import { ARTICLE } from '../uids';
import type { StoryAction } from './refuse-for-desk';

/** The permission that an action on a story takes. */
const PERMISSIONS: Readonly<Record<StoryAction, string>> = {
  create: EXPLORER.create,
  clone: EXPLORER.create,
  update: EXPLORER.update,
  discardDraft: EXPLORER.update,
  delete: EXPLORER.delete,
  publish: EXPLORER.publish,
  unpublish: EXPLORER.publish,
};

/** Whether the roles of the admin user whose request is answered allow an action on some stories. */
export function mayOnStories(strapi: Core.Strapi, action: StoryAction): boolean {
  const ability = strapi.requestContext.get()?.state?.userAbility;
  return ability?.can(PERMISSIONS[action], ARTICLE) === true;
}
