import type { Core } from '@strapi/strapi';
import { addRouteMiddlewares } from './add-route-middlewares';

/** Lets the content manager's list of stories be filtered by what the newsroom asks, and show it. */
export function listStories(strapi: Core.Strapi): void {
  addRouteMiddlewares(strapi, 'collection-types.find', [
    'global::choose-listed-stories',
    'global::describe-listed-stories',
  ]);
}
