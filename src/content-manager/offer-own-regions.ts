import type { Core } from '@strapi/strapi';
import { addRouteMiddlewares } from './add-route-middlewares';

/** Lets the content manager's picker of relations offer an editor his own regions only. */
export function offerOwnRegions(strapi: Core.Strapi): void {
  addRouteMiddlewares(strapi, 'relations.findAvailable', ['global::offer-own-regions']);
}
