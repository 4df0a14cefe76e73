import type { Core } from '@strapi/strapi';

const MIDDLEWARE = 'global::record-access-changes';

/** What may change who may work in the admin panel; sessions are no such thing. */
const isAboutAccess = ({ method, path }: Core.Route) =>
  method !== 'GET' && /^\/(users|roles)(\/|$)/.test(path) && !path.includes('/sessions');

/**
 * Lets Strapi's own routes of users and roles write to the audit log. To be called before Strapi mounts
 * them. The middleware is named, not made here: they are the same objects for every Strapi in a process.
 */
export function watchAccess(strapi: Core.Strapi): void {
  const routers = Object.values(strapi.admin.routes as unknown as Record<string, Core.Router>);
  for (const route of routers.flatMap(({ routes }) => routes).filter(isAboutAccess)) {
    const middlewares = route.config?.middlewares ?? [];
    if (!middlewares.includes(MIDDLEWARE)) {
      route.config = { ...route.config, middlewares: [...middlewares, MIDDLEWARE] };
    }
  }
}
