import type { Core } from '@strapi/strapi';

/**
 * Counts without what decides only how rows are shown: Strapi's list hands it on to the count, which
 * makes nothing of it but to check and transform it once more.
 */
export function countOnlyRows(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    if (context.action === 'count') {
      const { populate: _p, fields: _f, sort: _s, ...params } = context.params;
      Object.assign(context, { params });
    }
    return next();
  });
}
