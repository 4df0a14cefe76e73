import type { Core } from '@strapi/strapi';

/**
 * Puts middlewares on the content manager's routes of one handler, the first one outermost. To be
 * called before Strapi mounts the routes. They are named, not made here: the content manager's routes
 * are the same objects for every Strapi in a process.
 */
export function addRouteMiddlewares(
  strapi: Core.Strapi,
  handler: string,
  names: readonly string[],
): void {
  const routers = Object.values(
    strapi.plugin('content-manager').routes as Record<string, Core.Router>,
  );
  for (const route of routers.flatMap(({ routes }) => routes)) {
    const middlewares = route.config?.middlewares ?? [];
    const missing = names.filter((name) => !middlewares.includes(name));
    if (route.handler === handler && missing.length > 0) {
      route.config = { ...route.config, middlewares: [...middlewares, ...missing] };
    }
  }
}
