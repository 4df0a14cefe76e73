import type { Core } from '@strapi/strapi';
import { localityOf } from '../../domain/regions';
import { REGION } from '../../uids';

/** The locality of a region, in a set, when another region has the same one; else none. */
export async function sharedLocality(
  strapi: Core.Strapi,
  name: string,
): Promise<ReadonlySet<string>> {
  const locality = localityOf(name);
  const candidates: { name: string }[] = await strapi.db
    .query(REGION)
    .findMany({ select: ['name'], where: { name: { $endsWith: locality } } });
  const sharing = candidates.filter((region) => localityOf(region.name) === locality);
  return new Set(sharing.length > 1 ? [locality] : []);
}
