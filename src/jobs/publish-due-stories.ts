import { setImmediate as letOthersRun } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { now } from '../clock';
import { dueStories } from '../queries/due-stories';
import { publishDueStory } from './publish-due-story';

/**
 * Publishes everything that is due, in the order of its schedule.
 *
 * @param signal ends the round after the story that it is at
 */
export async function publishDueStories(strapi: Core.Strapi, signal?: AbortSignal): Promise<void> {
  for (const documentId of await dueStories(strapi, now(strapi))) {
    if (signal?.aborted) {
      return;
    }
    await publishDueStory(strapi, documentId);
    // SQLite's driver is synchronous: without a pause no request would be answered meanwhile.
    await letOthersRun();
  }
}
