import type { Core } from '@strapi/strapi';
import { storyDefaults } from '../queries/story-defaults';
import { adminCaller } from '../request/admin-caller';
import { linksNothing } from '../request/data-shape/links-nothing';
import { ARTICLE } from '../uids';

interface GivenLinks {
  region?: unknown;
  authors?: unknown;
}

/**
 * A new story of an admin user who chooses no region belongs to the one edition of his desk, and one
 * without an author is his own. Whose desk has several editions has to choose.
 */
export function beginAtOwnDesk(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { data } = context.params as { data?: GivenLinks };
    const caller = adminCaller(strapi);
    if (context.uid !== ARTICLE || context.action !== 'create' || !data || !caller) {
      return next();
    }
    const lacksRegion = linksNothing(data.region);
    const lacksAuthors = linksNothing(data.authors);
    if (lacksRegion || lacksAuthors) {
      const { region, author } = await storyDefaults(strapi, caller.id);
      Object.assign(
        data,
        lacksRegion && region && { region: region.documentId },
        lacksAuthors && author && { authors: [author.documentId] },
      );
    }
    return next();
  });
}
