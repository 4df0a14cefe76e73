import type { Core } from '@strapi/strapi';
import type { StoryPlace } from '../domain/desks';
import { ARTICLE } from '../uids';

const NAMED = { select: ['id', 'name'] };

/** Whose the draft of a story is, or null when there is no such story. */
export async function storyPlace(
  strapi: Core.Strapi,
  documentId: string,
): Promise<StoryPlace | null> {
  return strapi.db.query(ARTICLE).findOne({
    select: ['id'],
    where: { documentId, publishedAt: null },
    populate: { region: NAMED, editions: NAMED },
  });
}
