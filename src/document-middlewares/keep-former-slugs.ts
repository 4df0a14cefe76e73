import type { Core } from '@strapi/strapi';
import { forgetSlugsOf, rememberSlug } from '../queries/former-slugs';
import { publishedVersion } from '../queries/published-version';
import { ARTICLE } from '../uids';

/** Keeps an unpublished story's address for its return, and frees those of a deleted one. */
export function keepFormerSlugs(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== ARTICLE) {
      return next();
    }
    if (context.action === 'unpublish') {
      const { documentId } = context.params;
      const last = await publishedVersion(strapi, documentId);
      const result = await next();
      if (last) {
        await rememberSlug(strapi, ARTICLE, last.slug, documentId);
      }
      return result;
    }
    if (context.action === 'delete') {
      const result = await next();
      await forgetSlugsOf(strapi, context.params.documentId);
      return result;
    }
    return next();
  });
}
