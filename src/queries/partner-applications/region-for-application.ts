import type { Core } from '@strapi/strapi';
import { REGION } from '../../uids';

/** What is asked of a region that somebody applies for. */
export interface ApplicableRegion {
  id: number;
  name: string;
  level: string;
  active: boolean;
  partner: { organisation: string } | null;
}

/** The region with this slug, or null. */
export async function regionForApplication(
  strapi: Core.Strapi,
  slug: string,
): Promise<ApplicableRegion | null> {
  return strapi.db.query(REGION).findOne({
    select: ['id', 'name', 'level', 'active'],
    where: { slug },
    populate: { partner: true },
  });
}
