import type { Core } from '@strapi/strapi';
import { assertMayRead } from '../request/assert-may-read';
import { ARTICLE } from '../uids';

/**
 * Holds an editor who asks for the preview of a story to what he may read in the content manager. For
 * the content manager's route, which asks for a login only.
 */
const previewWhatMayBeRead: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    const { documentId } = ctx.query;
    if (ctx.params.contentType === ARTICLE && typeof documentId === 'string') {
      await assertMayRead(strapi, documentId);
    }
    await next();
  };

export default previewWhatMayBeRead;
