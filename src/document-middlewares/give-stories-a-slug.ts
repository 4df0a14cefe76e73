import type { Core } from '@strapi/strapi';
import { chooseSlug } from '../domain/publishing';
import { settleSlug } from '../queries/settle-slug';
import { ARTICLE } from '../uids';

interface StoredDraft {
  headline: string | null;
  slug: string | null;
  readerDigest: string | null;
}

/** Gives a story its slug as it is saved, so that editors see the address while they write. */
export function giveStoriesASlug(strapi: Core.Strapi): void {
  async function storedDraft(documentId: string): Promise<StoredDraft | null> {
    return strapi.db.query(ARTICLE).findOne({
      select: ['id', 'headline', 'slug', 'readerDigest'],
      where: { documentId, publishedAt: null },
    });
  }

  strapi.documents.use(async (context, next) => {
    const isSave = context.action === 'create' || context.action === 'update';
    if (context.uid !== ARTICLE || !isSave) {
      return next();
    }
    const { documentId, data } = context.params as {
      documentId?: string;
      data?: { headline?: string | null; slug?: string | null };
    };
    if (!data) {
      return next();
    }
    const draft = documentId ? await storedDraft(documentId) : null;
    const stored = draft && { ...draft, everPublished: draft.readerDigest !== null };
    const choice = chooseSlug(stored, data);
    if (choice) {
      data.slug = await settleSlug(strapi, choice, documentId);
    } else if (data.slug !== undefined) {
      data.slug = stored?.slug ?? null;
    }
    return next();
  });
}
