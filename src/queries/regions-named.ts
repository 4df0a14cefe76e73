import type { Core } from '@strapi/strapi';
import type { RegionLevel } from '../domain/regions';
import { REGION } from '../uids';

/** A region as an editor chooses it. */
export interface RegionChoice {
  id: number;
  documentId: string;
  name: string;
  /** What the edition calls itself; null where nobody has named it. */
  brand: string | null;
  timeZone: string;
  level: RegionLevel;
  /** Whether it is an edition of the network. */
  active: boolean;
}

/** The regions with these ids, by their names. */
export async function regionsNamed(
  strapi: Core.Strapi,
  ids: readonly number[],
): Promise<RegionChoice[]> {
  return strapi.db.query(REGION).findMany({
    select: ['id', 'documentId', 'name', 'brand', 'timeZone', 'level', 'active'],
    where: { id: { $in: [...ids] } },
    orderBy: { name: 'asc' },
  });
}
