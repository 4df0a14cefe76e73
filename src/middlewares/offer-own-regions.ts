import type { Core } from '@strapi/strapi';
import { deskLimits } from '../request/desk-limits';
import { ARTICLE } from '../uids';

/** The fields of a story by which an editor chooses regions. */
const CHOICES = ['region', 'editions'];

/**
 * Offers an editor the regions of his desk, and no others, where a story's region and editions are
 * chosen. For the content manager's route of relations; what is chosen past it is refused at the save.
 */
const offerOwnRegions: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    const { model, targetField } = ctx.params;
    const limits =
      model === ARTICLE && CHOICES.includes(targetField) ? await deskLimits(strapi) : null;
    if (limits) {
      const { filters } = ctx.query;
      // Strapi drops a filter that is an empty list, and no region has the id 0.
      const own = { id: { $in: [0, ...limits.covered] } };
      Object.assign(ctx.query, { filters: filters ? { $and: [filters, own] } : own });
    }
    await next();
  };

export default offerOwnRegions;
