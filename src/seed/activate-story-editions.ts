import type { Core } from '@strapi/strapi';
import { REGION } from '../uids';

/** Makes an edition of every region that a story belongs to or is carried by. */
export async function activateStoryEditions(strapi: Core.Strapi): Promise<void> {
  const regions: { documentId: string }[] = await strapi.db.query(REGION).findMany({
    select: ['id', 'documentId'],
    where: { active: false, carriedArticles: { id: { $notNull: true } } },
  });
  for (const { documentId } of regions) {
    await strapi.documents(REGION).update({ documentId, data: { active: true } });
  }
}
