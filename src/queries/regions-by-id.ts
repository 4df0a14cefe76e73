import type { Core } from '@strapi/strapi';
import { REGION } from '../uids';

/** A region as the newsroom's screens name it. */
export interface NamedEdition {
  id: number;
  documentId: string;
  name: string;
  /** An IANA name. */
  timeZone: string;
}

/** These regions, in the order of their names. */
export async function regionsById(
  strapi: Core.Strapi,
  ids: ReadonlySet<number>,
): Promise<NamedEdition[]> {
  return strapi.db.query(REGION).findMany({
    select: ['id', 'documentId', 'name', 'timeZone'],
    where: { id: { $in: [...ids] } },
    orderBy: { name: 'asc' },
  });
}
