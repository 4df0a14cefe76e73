import { factories } from '@strapi/strapi';
import { ARTICLE } from '../../../uids';

export default factories.createCoreController(ARTICLE, ({ strapi }) => ({
  /** The story at an address; a former address answers 301 with where it is now. */
  async findBySlug(ctx) {
    const { slug } = ctx.params;
    const address = await strapi.service(ARTICLE).findAddress(slug);
    if (!address) {
      return ctx.notFound('There is no story at this address');
    }
    if (address.slug !== slug) {
      ctx.status = 301;
      ctx.set('Location', `/api/articles/slug/${address.slug}${ctx.search}`);
      return { data: address, meta: { formerSlug: slug } };
    }
    ctx.params.id = address.documentId;
    return strapi.controller(ARTICLE).findOne?.(ctx, async () => {});
  },

  /** The draft of one story, for callers with the preview permission. */
  async preview(ctx) {
    ctx.query = { ...ctx.query, status: 'draft' };
    return strapi.controller(ARTICLE).findOne?.(ctx, async () => {});
  },
}));
