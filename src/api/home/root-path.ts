import type { Core } from '@strapi/strapi';

/**
 * The path at which the world finds this Strapi: empty, or such as "/cms" when a proxy puts it in a
 * folder of PUBLIC_URL. Links made with it work under every name that the server has.
 */
export function rootPath(strapi: Core.Strapi): string {
  const url: string = strapi.config.get('server.absoluteUrl');
  return new URL(url).pathname.replace(/\/+$/, '');
}
