import type { Core } from '@strapi/strapi';
import { type AssignedRegion, regionsCovered } from '../domain/desks';
import { DESK_ASSIGNMENT } from '../uids';

/** Within a request the same desk is asked for by every permission that depends on it. */
const known = new WeakMap<object, Map<number, Promise<ReadonlySet<number>>>>();

async function readRegions(strapi: Core.Strapi, userId: number): Promise<ReadonlySet<number>> {
  const assignments: { regions: AssignedRegion[] }[] = await strapi.db
    .query(DESK_ASSIGNMENT)
    .findMany({
      select: ['id'],
      where: { user: { id: userId } },
      populate: {
        regions: { select: ['id', 'level'], populate: { children: { select: ['id'] } } },
      },
    });
  return regionsCovered(assignments.flatMap(({ regions }) => regions));
}

/** The ids of the regions that an admin user's desks cover; of none when he has no desk. */
export function regionsOfDesk(strapi: Core.Strapi, userId: number): Promise<ReadonlySet<number>> {
  const request = strapi.requestContext.get();
  if (!request) {
    return readRegions(strapi, userId);
  }
  const ofRequest = known.get(request) ?? new Map<number, Promise<ReadonlySet<number>>>();
  known.set(request, ofRequest);
  const regions = ofRequest.get(userId) ?? readRegions(strapi, userId);
  ofRequest.set(userId, regions);
  return regions;
}
