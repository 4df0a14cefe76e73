import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../uids';

/** The headline of a story's draft; null when it has none, or there is no such story. */
export async function storyTitle(strapi: Core.Strapi, documentId: string): Promise<string | null> {
  const draft = await strapi.db
    .query(ARTICLE)
    .findOne({ select: ['id', 'headline'], where: { documentId, publishedAt: null } });
  return draft?.headline ?? null;
}
