import type { Core } from '@strapi/strapi';
import { createRunner, type Runner } from '../runner';
import { sendDueDigests } from './send-due-digests';

/** Every minute, all processes at once: the first to take a digest sends it. */
const EVERY_MINUTE = '0 * * * * *';

const SERVICE = 'digestRunner';

/** Gives this Strapi the runner that sends digests. */
export function registerDigests(strapi: Core.Strapi): void {
  const parts = { name: 'sendDueDigests', rule: EVERY_MINUTE, work: sendDueDigests };
  strapi.add(SERVICE, createRunner(strapi, parts));
}

export const digestRunner = (strapi: Core.Strapi): Runner => strapi.get(SERVICE);
