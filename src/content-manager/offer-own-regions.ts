import type { Core } from '@strapi/strapi';
import { putOnRoute } from './put-on-route';

/** Lets the content manager's picker of relations offer an editor his own regions only. */
export function offerOwnRegions(strapi: Core.Strapi): void {
  putOnRoute(strapi, 'relations.findAvailable', 'global::offer-own-regions');
}
