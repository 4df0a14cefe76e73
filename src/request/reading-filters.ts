import type { Core } from '@strapi/strapi';
import { EXPLORER } from '../permissions/admin-roles';
import { ARTICLE } from '../uids';

/**
 * What the roles of the admin user whose request is answered let him read of the stories, as filters
 * for the Document Service; null when they let him read none.
 */
export function readingFilters(strapi: Core.Strapi): object | null {
  const ability = strapi.requestContext.get()?.state?.userAbility;
  if (ability?.can(EXPLORER.read, ARTICLE) !== true) {
    return null;
  }
  const permissions = strapi
    .service('admin::permission')
    .createPermissionsManager({ ability, model: ARTICLE });
  return permissions.addPermissionsQueryTo({}, EXPLORER.read).filters ?? {};
}
