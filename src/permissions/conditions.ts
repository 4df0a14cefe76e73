import type { Core } from '@strapi/strapi';
import { regionsOfDesk } from '../queries/regions-of-desk';

/** A restriction that a permission of an admin role can carry, as Settings → Roles shows it. */
interface Condition {
  name: string;
  displayName: string;
  /** What a story must be like; Strapi matches it in memory and in SQL. */
  handler: (user: { id: number }) => Promise<object>;
}

/** The ids of these conditions in a permission; more than one in it are alternatives. */
export const OWN_REGIONS = 'api::own-regions';
export const OWN_EDITIONS = 'api::own-editions';
export const IN_PUBLIC = 'api::in-public';
/** Strapi's own. */
export const OWN_STORIES = 'admin::is-creator';

const CATEGORY = 'Warta';

function conditions(strapi: Core.Strapi): Condition[] {
  const covered = async (user: { id: number }) => [...(await regionsOfDesk(strapi, user.id))];
  return [
    {
      name: 'own-regions',
      displayName: 'Milik wilayah mejanya / Owned by a region of the desk',
      handler: async (user) => ({ 'region.id': { $in: await covered(user) } }),
    },
    {
      name: 'own-editions',
      // The owner of a story is always among its editions.
      displayName: 'Milik atau dimuat wilayah mejanya / Owned or carried by a region of the desk',
      handler: async (user) => ({ editions: { $elemMatch: { id: { $in: await covered(user) } } } }),
    },
    {
      name: 'in-public',
      displayName: 'Versi yang sudah terbit / Version that is published',
      handler: async () => ({ publishedAt: { $ne: null } }),
    },
  ];
}

/** Makes the desks' conditions known to Strapi's roles; possible only while Strapi starts. */
export async function registerConditions(strapi: Core.Strapi): Promise<void> {
  await strapi
    .service('admin::permission')
    .conditionProvider.registerMany(
      conditions(strapi).map((condition) => ({ ...condition, category: CATEGORY })),
    );
}
