import type { Core } from '@strapi/strapi';

/** What a role needs to read the audit log; Strapi's own log of that kind is a paid one. */
export const READ_AUDIT = 'api::audit.read';

const ACTIONS = [
  {
    uid: 'audit.read',
    section: 'settings',
    category: 'Warta',
    subCategory: 'audit',
    displayName: 'Membaca catatan audit / Read the audit log',
  },
];

/**
 * Makes the newsroom's actions known to Strapi's roles. To be called before Strapi's own start, which
 * takes out of the database what roles may do and nobody has announced.
 */
export async function registerActions(strapi: Core.Strapi): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany(ACTIONS);
}
