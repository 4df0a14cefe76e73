import type { Core } from '@strapi/strapi';
import { documentIdOf } from '../queries/document-id-of';
import { ARTICLE } from '../uids';

interface StoryRegions {
  id: number;
  timeZone: string | null;
  region: { id: number; timeZone: string } | null;
  editions: { id: number }[];
}

/**
 * The region that owns a story always carries it, and lends the story its time zone: labels are
 * computed from the story's own row, without a query for its region (ADR 004).
 */
export function keepOwnerAmongEditions(strapi: Core.Strapi): void {
  async function settleRegions(documentId: string): Promise<boolean> {
    const story: StoryRegions | null = await strapi.db.query(ARTICLE).findOne({
      select: ['id', 'timeZone'],
      where: { documentId, publishedAt: null },
      populate: {
        region: { select: ['id', 'timeZone'] },
        editions: { select: ['id'] },
      },
    });
    if (!story?.region) {
      return false;
    }
    const { region } = story;
    const isCarried = story.editions.some(({ id }) => id === region.id);
    if (isCarried && story.timeZone === region.timeZone) {
      return false;
    }
    await strapi.db.query(ARTICLE).update({
      where: { id: story.id },
      data: {
        timeZone: region.timeZone,
        ...(!isCarried && { editions: { connect: [{ id: region.id }] } }),
      },
    });
    return true;
  }

  strapi.documents.use(async (context, next) => {
    const { action } = context;
    const isSave = action === 'create' || action === 'update' || action === 'clone';
    if (context.uid !== ARTICLE || !isSave) {
      return next();
    }
    const saved = await next();
    const documentId = documentIdOf(saved);
    if (!documentId || !(await settleRegions(documentId)) || action === 'clone') {
      return saved;
    }
    const { fields, populate } = context.params;
    return strapi.documents(ARTICLE).findOne({ documentId, status: 'draft', fields, populate });
  });
}
