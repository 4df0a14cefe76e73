/** A route of Strapi's. */
export interface Route {
  method: string;
  path: string;
  handler: string;
  config: { middlewares?: unknown[]; prefix: string };
}

/** Readers' accounts are not read or written over the content API, by API tokens as little as by anyone. */
const isOfOthersAccounts = ({ path }: Route): boolean => /^\/users(?:\/|$)/.test(path);

/**
 * Strapi's routes as Warta serves them. A message's link is not followed by a GET that confirms: mail
 * programs follow links by themselves. Tries are counted by the handlers, not by path and process.
 */
export function accountRoutes(routes: readonly Route[]): Route[] {
  return routes
    .filter((route) => !isOfOthersAccounts(route))
    .map((route) => ({
      ...route,
      method: route.path === '/auth/email-confirmation' ? 'POST' : route.method,
    }));
}
