import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { decodeEditionPosition, encodeEditionPosition, pageOf } from '../../../domain/feed';
import { activeEditions, countEditions } from '../../../queries/feeds/active-editions';
import { cursorOf, limitOf, queryRules, readQuery } from '../../../request/read-query';

const QUERY = queryRules({
  limit: limitOf(100),
  after: cursorOf(decodeEditionPosition).optional(),
});

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The active editions by their slugs, with the partners who run them. */
  async find(ctx: Context) {
    const { limit, after } = readQuery(ctx, QUERY);
    // One more than the page holds: it tells whether there is a next one.
    const editions = await activeEditions(strapi, { after, limit: limit + 1 });
    const { items, next } = pageOf(editions, limit, encodeEditionPosition);
    return { data: items, meta: { next, total: await countEditions(strapi) } };
  },
});
