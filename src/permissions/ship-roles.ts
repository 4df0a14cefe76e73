import type { Core } from '@strapi/strapi';
import { roleCode } from '../domain/desks';
import { ADMIN_ROLES, type AdminRole } from './admin-roles';
import { type Permission, permissionsOf, stillPossible } from './permissions-of';
import { samePermissions } from './same-permissions';

/** What each role was shipped with, by its code; a role that is missing here is new. */
type Shipments = Record<string, Permission[]>;

const SHIPMENTS = { type: 'core', key: 'warta_roles' } as const;

interface StoredRole {
  id: number;
  permissions: Permission[];
}

function findRole(strapi: Core.Strapi, code: string): Promise<StoredRole | null> {
  return strapi.db.query('admin::role').findOne({ where: { code }, populate: ['permissions'] });
}

async function createRole(strapi: Core.Strapi, { role, name, description }: AdminRole) {
  const roles = strapi.service('admin::role');
  const code = roleCode(role);
  const isTaken = await roles.exists({ name });
  return roles.create({ code, name: isTaken ? `${name} (Warta)` : name, description });
}

/**
 * Brings one role to what this version ships, unless an administrator has changed or deleted it.
 * Returns what is to be remembered of it as shipped, or null when nothing was done.
 */
async function shipRole(
  strapi: Core.Strapi,
  shipped: readonly Permission[] | undefined,
  adminRole: AdminRole,
): Promise<Permission[] | null> {
  const stored = await findRole(strapi, roleCode(adminRole.role));
  if (shipped && !stored) {
    return null;
  }
  const permissions = permissionsOf(strapi, adminRole.grants);
  if (shipped && samePermissions(shipped, permissions)) {
    return null;
  }
  if (shipped && stored && !samePermissions(stored.permissions, stillPossible(strapi, shipped))) {
    strapi.log.info(`The role ${adminRole.name} was changed in the admin panel and stays so`);
    return null;
  }
  const { id } = stored ?? (await createRole(strapi, adminRole));
  await strapi.service('admin::role').assignPermissions(id, permissions);
  return permissions;
}

/**
 * Makes the newsroom's admin roles, once. A later version's permissions reach only the roles that
 * nobody has touched; what an administrator changed stays, and what he deleted stays away.
 */
export async function shipRoles(
  strapi: Core.Strapi,
  roles: readonly AdminRole[] = ADMIN_ROLES,
): Promise<void> {
  const store = strapi.store(SHIPMENTS);
  const shipments = ((await store.get()) ?? {}) as Shipments;
  let isChanged = false;
  for (const role of roles) {
    const code = roleCode(role.role);
    const permissions = await shipRole(strapi, shipments[code], role);
    if (permissions) {
      shipments[code] = permissions;
      isChanged = true;
    }
  }
  if (isChanged) {
    await store.set({ value: shipments });
  }
}
