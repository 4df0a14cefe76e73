import type { Core } from '@strapi/strapi';

const PICKER = 'relations.findAvailable';
const MIDDLEWARE = 'global::offer-own-regions';

/**
 * Lets the content manager's picker of relations offer an editor his own regions only. To be called
 * before Strapi mounts the routes. The middleware is named, not made here: the content manager's
 * routes are the same objects for every Strapi in a process.
 */
export function offerOwnRegions(strapi: Core.Strapi): void {
  const routers = Object.values(
    strapi.plugin('content-manager').routes as Record<string, Core.Router>,
  );
  for (const route of routers.flatMap(({ routes }) => routes)) {
    const middlewares = route.config?.middlewares ?? [];
    if (route.handler === PICKER && !middlewares.includes(MIDDLEWARE)) {
      route.config = { ...route.config, middlewares: [...middlewares, MIDDLEWARE] };
    }
  }
}
