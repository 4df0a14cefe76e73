import type { Core } from '@strapi/strapi';
import { isContentApi } from '../request/is-content-api';
import { populateObject } from '../request/query-shape/populate-object';
import { ARTICLE } from '../uids';

/**
 * Whoever reads one story is told its corrections, also without asking: a site that forgot them would
 * go on telling what was put right. Lists carry them when they are populated.
 */
export function showCorrections(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const isStory = context.uid === ARTICLE && context.action === 'findOne';
    if (!isStory || !isContentApi(strapi.requestContext.get())) {
      return next();
    }
    const { params } = context;
    const populate = { ...populateObject(params.populate, strapi.getModel(ARTICLE)) };
    populate.corrections = {};
    Object.assign(context, { params: { ...params, populate } });
    return next();
  });
}
