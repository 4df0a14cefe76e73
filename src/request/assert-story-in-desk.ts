import type { Core } from '@strapi/strapi';
import { findForeignRegion } from '../domain/desks';
import { storyPlace } from '../queries/story-place';
import { deskLimits } from './desk-limits';
import { mayOnStories } from './may-on-stories';
import { inNoRegion, notForYourRole, notInYourDesk, type StoryAction } from './refuse-for-desk';

/**
 * Holds what is done to a story beside the Document Service to the desk of the caller and to his roles.
 *
 * @throws PolicyError naming the region
 */
export async function assertStoryInDesk(
  strapi: Core.Strapi,
  documentId: string,
  action: StoryAction,
): Promise<void> {
  const limits = await deskLimits(strapi);
  const place = await storyPlace(strapi, documentId);
  const region = place?.region ?? null;
  const foreign = limits && findForeignRegion(limits.covered, place, null);
  if (foreign) {
    throw notInYourDesk(foreign, action);
  }
  if (!mayOnStories(strapi, action)) {
    throw notForYourRole(region, action);
  }
  if (limits && place && !region) {
    throw inNoRegion(action);
  }
}
