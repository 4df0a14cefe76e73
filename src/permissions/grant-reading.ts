import type { Core } from '@strapi/strapi';
import { READER_PERMISSION, READER_ROLE } from '../uids';
import { READER_GRANTS } from './reader-grants';

interface Role {
  id: number;
  permissions: { id: number; action: string }[];
}

async function settleRole(
  strapi: Core.Strapi,
  type: string,
  granted: readonly string[],
): Promise<void> {
  const role: Role | null = await strapi.db
    .query(READER_ROLE)
    .findOne({ where: { type }, populate: ['permissions'] });
  if (!role) {
    return;
  }
  const surplus = role.permissions.filter(({ action }) => !granted.includes(action));
  const held = new Set(role.permissions.map(({ action }) => action));
  const missing = granted.filter((action) => !held.has(action));

  if (surplus.length > 0) {
    strapi.log.info(`Not for ${type} readers: ${surplus.map(({ action }) => action).join(', ')}`);
    await strapi.db
      .query(READER_PERMISSION)
      .deleteMany({ where: { id: { $in: surplus.map((p) => p.id) } } });
  }
  for (const action of missing) {
    await strapi.db.query(READER_PERMISSION).create({ data: { action, role: role.id } });
  }
}

/**
 * Makes what readers may do exactly what the code says, at every start: a grant made by a slip in
 * the admin panel would publish more than news.
 */
export async function grantReading(strapi: Core.Strapi): Promise<void> {
  for (const [type, granted] of Object.entries(READER_GRANTS)) {
    await settleRole(strapi, type, granted);
  }
}
