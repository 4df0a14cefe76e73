import type { Context } from 'hono';
import type { SiteEnv } from '../site-env';

/** The texts of a form that was sent, by their names; of a name that stands twice the last one. */
export async function readForm(c: Context<SiteEnv>): Promise<Readonly<Record<string, string>>> {
  const body = await c.req.parseBody();
  return Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
