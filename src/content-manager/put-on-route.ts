import type { Core } from '@strapi/strapi';

/**
 * Puts a middleware before a handler of the content manager. To be called before Strapi mounts the
 * routes. The middleware is named, not made here: the content manager's routes are the same objects
 * for every Strapi in a process.
 */
export function putOnRoute(strapi: Core.Strapi, handler: string, middleware: string): void {
  const routers = Object.values(
    strapi.plugin('content-manager').routes as Record<string, Core.Router>,
  );
  for (const route of routers.flatMap(({ routes }) => routes)) {
    const middlewares = route.config?.middlewares ?? [];
    if (route.handler === handler && !middlewares.includes(middleware)) {
      route.config = { ...route.config, middlewares: [...middlewares, middleware] };
    }
  }
}
