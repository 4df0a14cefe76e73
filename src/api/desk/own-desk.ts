import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { regionsNamed } from '../../queries/regions-named';
import { adminCaller } from '../../request/admin-caller';
import { deskLimits } from '../../request/desk-limits';

/**
 * GET /warta/desk: who the caller is in the newsroom, and the regions of his desk by their names. Whoever
 * works for all regions is told so, and not given the list of them.
 */
export const readOwnDesk = (strapi: Core.Strapi) => async (ctx: Context) => {
  const caller = adminCaller(strapi);
  const limits = await deskLimits(strapi);
  ctx.body = {
    data: {
      roles: caller?.roles ?? [],
      isSuperAdmin: caller?.isSuperAdmin ?? false,
      covers: limits ? 'regions' : 'all',
      regions: limits ? await regionsNamed(strapi, [...limits.covered]) : [],
    },
  };
};
