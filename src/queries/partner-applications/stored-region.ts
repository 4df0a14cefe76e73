import type { Core } from '@strapi/strapi';
import { REGION } from '../../uids';
import type { AppliedRegion } from './stored-application';

/** The region with this documentId as it is now, or null. */
export async function storedRegion(
  strapi: Core.Strapi,
  documentId: string,
): Promise<AppliedRegion | null> {
  return strapi.db.query(REGION).findOne({ where: { documentId }, populate: { partner: true } });
}
