import type { Core } from '@strapi/strapi';

export interface Route {
  method: string;
  path: string;
}

/** Every route that the running application answers, as its router knows them. */
export function routesOf(strapi: Core.Strapi): Route[] {
  // Untyped in Strapi, whose router comes without types.
  const layers: { path: string; methods: string[] }[] = strapi.server.listRoutes();
  return layers.flatMap(({ path, methods }) =>
    methods.filter((method) => method !== 'HEAD').map((method) => ({ method, path })),
  );
}

/** Those of the content API. */
export const contentRoutes = (strapi: Core.Strapi): Route[] =>
  routesOf(strapi).filter(({ path }) => path.startsWith('/api/'));
