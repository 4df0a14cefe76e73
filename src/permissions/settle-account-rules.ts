import type { Core } from '@strapi/strapi';

/** What the accounts rest on, whatever the admin panel says of it. */
const RULES = { unique_email: true, email_confirmation: true };

/**
 * Makes Strapi's own settings agree with the accounts, at every start; whether anybody may join, and
 * with which role, stays a matter of the admin panel.
 */
export async function settleAccountRules(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  const value = { ...((await store.get({})) as object), ...RULES };
  await store.set({ value });
}
