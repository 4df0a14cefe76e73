import type { Core } from '@strapi/strapi';
import { type DeskRole, deskRolesOf } from '../domain/desks';

/** Strapi's own role that no rule of the newsroom holds back. */
const SUPER_ADMIN = 'strapi-super-admin';

/** Who works in the admin panel. */
export interface AdminCaller {
  id: number;
  name: string;
  roles: readonly DeskRole[];
  isSuperAdmin: boolean;
}

interface NamedUser {
  id: number;
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
}

interface AdminUser extends NamedUser {
  roles?: { code: string }[];
}

/** What colleagues call an admin user. */
export function nameOf({ id, firstname, lastname, username }: NamedUser): string {
  return username || [firstname, lastname].filter(Boolean).join(' ') || `#${id}`;
}

/**
 * The admin user whose request is being answered; null for readers, API tokens, jobs and commands,
 * which are held by their own permissions.
 */
export function adminCaller(strapi: Core.Strapi): AdminCaller | null {
  const state = strapi.requestContext.get()?.state;
  const user = state?.user as AdminUser | undefined;
  if (!user || state?.route?.info?.type !== 'admin') {
    return null;
  }
  const codes = user.roles?.map(({ code }) => code) ?? [];
  return {
    id: user.id,
    name: nameOf(user),
    roles: deskRolesOf(codes),
    isSuperAdmin: codes.includes(SUPER_ADMIN),
  };
}
