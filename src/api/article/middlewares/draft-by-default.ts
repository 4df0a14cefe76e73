import type { Core } from '@strapi/strapi';

/** Strapi publishes what is written without a status; Warta only what is asked to be published. */
const draftByDefault: Core.MiddlewareFactory = () => async (ctx, next) => {
  ctx.query = { status: 'draft', ...ctx.query };
  await next();
};

export default draftByDefault;
