import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { SiteEnv } from '../site-env';

/**
 * Tells the API for whom the site asks: tries at an account are counted by address, and the list of
 * sessions names devices. The API believes the address when it runs with IS_PROXIED=true.
 */
export function callerHeaders(c: Context<SiteEnv>): Record<string, string> {
  const forwarded = c.var.settings.isProxied && c.req.header('X-Forwarded-For');
  const address = forwarded || getConnInfo(c).remote.address;
  return {
    'User-Agent': c.req.header('User-Agent') ?? 'unknown',
    ...(address && { 'X-Forwarded-For': address }),
  };
}
