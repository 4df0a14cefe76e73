import type { Core } from '@strapi/strapi';
import { regionsOfDesk } from '../queries/regions-of-desk';
import { type AdminCaller, adminCaller } from './admin-caller';

/** Who is confined to a desk, and the ids of its regions. */
export interface DeskLimits {
  caller: AdminCaller;
  covered: ReadonlySet<number>;
}

/**
 * The desk that the caller's writing is confined to; null for managing editors and super admins, and
 * for callers that are no admin users. Whoever has no desk is confined to no region at all.
 */
export async function deskLimits(strapi: Core.Strapi): Promise<DeskLimits | null> {
  const caller = adminCaller(strapi);
  if (!caller || caller.isSuperAdmin || caller.roles.includes('managing-editor')) {
    return null;
  }
  return { caller, covered: await regionsOfDesk(strapi, caller.id) };
}
