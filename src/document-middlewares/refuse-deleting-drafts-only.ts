import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ARTICLE } from '../uids';

/** A story is deleted with its draft and its publication; Strapi crashes when asked for one only. */
export function refuseDeletingDraftsOnly(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { status } = context.params as { status?: unknown };
    if (context.uid === ARTICLE && context.action === 'delete' && status === 'draft') {
      throw new errors.ValidationError('status: a story is deleted in all its versions', {
        source: 'query',
        param: 'status',
      });
    }
    return next();
  });
}
