import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { regionsById } from '../../queries/regions-by-id';
import { regionsOfDesk } from '../../queries/regions-of-desk';

/** GET /warta/desk: the regions of the caller's desk; none for those who have no desk. */
export const readOwnDesk = (strapi: Core.Strapi) => async (ctx: Context) => {
  const regions = await regionsById(strapi, await regionsOfDesk(strapi, ctx.state.user.id));
  ctx.body = {
    data: {
      regions: regions.map(({ documentId, name, timeZone }) => ({ documentId, name, timeZone })),
    },
  };
};
