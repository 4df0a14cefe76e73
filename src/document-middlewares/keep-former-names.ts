import type { Core } from '@strapi/strapi';
import { forgetSlug, forgetSlugsOf, rememberSlug } from '../queries/former-slugs';
import { AUTHOR, CHANNEL, REGION, TAG } from '../uids';

const NAMED: readonly string[] = [AUTHOR, CHANNEL, REGION, TAG];

/** Keeps what once was the slug of an author, a channel, a region or a tag: its feeds stand there. */
export function keepFormerNames(strapi: Core.Strapi): void {
  async function slugOf(uid: string, documentId: string): Promise<string | null> {
    const row = await strapi.db
      .query(uid)
      .findOne({ select: ['id', 'slug'], where: { documentId } });
    return row?.slug ?? null;
  }

  strapi.documents.use(async (context, next) => {
    const { action, uid } = context;
    const { documentId } = context.params as { documentId?: string };
    if (!NAMED.includes(uid) || !documentId || (action !== 'update' && action !== 'delete')) {
      return next();
    }
    if (action === 'delete') {
      const result = await next();
      await forgetSlugsOf(strapi, documentId);
      return result;
    }
    const before = await slugOf(uid, documentId);
    const result = await next();
    const after = await slugOf(uid, documentId);
    if (before !== null && after !== null && before !== after) {
      await forgetSlug(strapi, uid, after);
      await rememberSlug(strapi, uid, before, documentId);
    }
    return result;
  });
}
