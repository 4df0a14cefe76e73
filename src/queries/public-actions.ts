import type { Core } from '@strapi/strapi';
import { noteList } from '../request/note-reads';
import { READER_PERMISSION } from '../uids';

/**
 * What the public role may do, in the order of the rows. Every anonymous request asks for it: of
 * Strapi's own query, which reads whole rows, only this is used.
 */
export async function publicActions(strapi: Core.Strapi): Promise<{ action: string }[]> {
  // Strapi's query engine would note it for the answers that are kept.
  noteList(strapi, { type: READER_PERMISSION, constraints: [] });
  return strapi.db
    .getConnection('up_permissions as permission')
    .join('up_permissions_role_lnk as link', 'link.permission_id', 'permission.id')
    .join('up_roles as role', 'role.id', 'link.role_id')
    .where('role.type', 'public')
    .orderBy('permission.id')
    .select('permission.action');
}
