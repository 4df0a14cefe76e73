import type { Core } from '@strapi/strapi';
import { adminCaller } from './admin-caller';
import { deskLimits } from './desk-limits';

/**
 * The ids of the regions whose stories an admin user's overviews are about: those of his desk; null,
 * which is all, for those who look after the whole network: managing editors, super admins, and the
 * managers of the network, who may read it and write nothing.
 */
export async function watchedRegions(strapi: Core.Strapi): Promise<ReadonlySet<number> | null> {
  const limits = await deskLimits(strapi);
  const isDesks = adminCaller(strapi)?.roles.some((role) => role !== 'network-manager') ?? false;
  return limits && (isDesks || limits.covered.size > 0) ? limits.covered : null;
}
