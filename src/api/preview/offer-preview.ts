import type { Core } from '@strapi/strapi';
import { addRouteMiddlewares } from '../../content-manager/add-route-middlewares';
import { previewUrl } from './preview-url';

/**
 * Lets the content manager open a story in the public site. config/admin.ts says where that is: its
 * handler is put in here, because a configuration file has no Strapi. Strapi leaves it to the handler
 * who may preview what, and hides its refusals: a middleware of the route says them.
 */
export function offerPreview(strapi: Core.Strapi): void {
  strapi.config.set('admin.preview.config.handler', previewUrl(strapi));
  addRouteMiddlewares(strapi, 'preview.getPreviewUrl', ['global::preview-what-may-be-read']);
}
