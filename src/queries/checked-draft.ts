import type { Core } from '@strapi/strapi';
import type { CheckedStory } from '../domain/publishing';
import { ARTICLE } from '../uids';

const LINK = { select: ['id'] };

/** The draft of a story as the checklist looks at it, or null when there is no such story. */
export async function checkedDraft(
  strapi: Core.Strapi,
  documentId: string,
): Promise<CheckedStory | null> {
  return strapi.db.query(ARTICLE).findOne({
    where: { documentId, publishedAt: null },
    populate: {
      authors: LINK,
      channel: LINK,
      region: LINK,
      photo: { populate: { image: { select: ['id', 'alternativeText'] } } },
      seo: true,
    },
  });
}
