import type { Core } from '@strapi/strapi';

/** Lists stories as a newspaper does, unless the caller asks for another order. */
const newestFirst: Core.MiddlewareFactory = () => async (ctx, next) => {
  ctx.query = { sort: ['datePublished:desc', 'documentId:desc', 'id:desc'], ...ctx.query };
  await next();
};

export default newestFirst;
