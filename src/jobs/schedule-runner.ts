import type { Core } from '@strapi/strapi';
import { publishDueStories } from './publish-due-stories';
import { createRunner, type Runner } from './runner';

/** Every five seconds, all processes at once: the first to lock a story publishes it. */
const EVERY_FIVE_SECONDS = '*/5 * * * * *';

const SERVICE = 'scheduleRunner';

/** Gives this Strapi the runner that publishes scheduled stories. */
export function registerSchedule(strapi: Core.Strapi): void {
  const parts = { name: 'publishDueStories', rule: EVERY_FIVE_SECONDS, work: publishDueStories };
  strapi.add(SERVICE, createRunner(strapi, parts));
}

export const scheduleRunner = (strapi: Core.Strapi): Runner => strapi.get(SERVICE);
