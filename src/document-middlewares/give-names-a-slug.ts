import type { Core } from '@strapi/strapi';
import { nextFreeSlug, slugFromHeadline, slugStem } from '../domain/publishing';
import { AUTHOR, CHANNEL, REGION, TAG } from '../uids';

const NAMED: readonly string[] = [AUTHOR, CHANNEL, REGION, TAG];

/** Gives authors, channels, regions and tags a slug from their name when they are saved without. */
export function giveNamesASlug(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { action, uid } = context;
    if (!NAMED.includes(uid) || (action !== 'create' && action !== 'update')) {
      return next();
    }
    const { documentId, data } = context.params as {
      documentId?: string;
      data?: { name?: string | null; slug?: string | null };
    };
    const isAsked = action === 'create' ? !data?.slug : data?.slug === '' || data?.slug === null;
    if (data?.name && isAsked) {
      const slug = slugFromHeadline(data.name);
      const rows = await strapi.db.query(uid).findMany({
        select: ['id', 'slug'],
        where: {
          slug: { $startsWith: slugStem(slug) },
          ...(documentId && { documentId: { $ne: documentId } }),
        },
      });
      data.slug = nextFreeSlug(slug, new Set(rows.map((row: { slug: string }) => row.slug)));
    }
    return next();
  });
}
