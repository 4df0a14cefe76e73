import type { Context } from 'hono';
import type { WartaClient } from '../../../client';
import type { SiteEnv } from '../site-env';
import { NotLoggedIn } from './not-logged-in';

/**
 * The API in the name of the reader.
 * @throws NotLoggedIn, which is answered with the page to log in
 */
export async function requireReader(c: Context<SiteEnv>): Promise<WartaClient> {
  const warta = await c.var.session.reader();
  if (!warta) {
    throw new NotLoggedIn();
  }
  return warta;
}
