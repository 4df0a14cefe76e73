import type { Core } from '@strapi/strapi';
import { storyPlace } from '../queries/story-place';
import { ARTICLE } from '../uids';
import { readingFilters } from './reading-filters';
import { notForYourRole, notInYourDesk } from './refuse-for-desk';

/**
 * Holds the reading of a draft beside the content manager to the conditions that the caller's roles put
 * on it there.
 *
 * @throws PolicyError naming the region; NotFoundError is left to the caller
 */
export async function assertMayRead(strapi: Core.Strapi, documentId: string): Promise<void> {
  const place = await storyPlace(strapi, documentId);
  if (!place) {
    return;
  }
  const filters = readingFilters(strapi);
  if (!filters) {
    throw notForYourRole(place.region, 'read');
  }
  const [readable] = await strapi.documents(ARTICLE).findMany({
    filters: { $and: [{ documentId }, filters] },
    fields: ['documentId'],
    status: 'draft',
    limit: 1,
  });
  if (!readable) {
    throw place.region ? notInYourDesk(place.region, 'read') : notForYourRole(null, 'read');
  }
}
