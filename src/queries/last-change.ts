import type { Core } from '@strapi/strapi';

const KEY = 'last_change';

/** Under which key the core store has it. */
export const LAST_CHANGE_KEY = `core_warta_${KEY}`;

const store = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'warta' });

/** Notes that what readers see has changed, or has gone. */
export async function noteChange(strapi: Core.Strapi, instant: Date): Promise<void> {
  await store(strapi).set({ key: KEY, value: instant.toISOString() });
}

/**
 * When what readers see last changed; null before the first change. An answer that is kept does not
 * depend on it: what changed elsewhere has not changed this answer.
 */
export async function lastChange(strapi: Core.Strapi): Promise<Date | null> {
  const noted = await store(strapi).get({ key: KEY });
  return typeof noted === 'string' ? new Date(noted) : null;
}
