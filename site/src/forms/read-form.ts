import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { SiteEnv } from '../site-env';

/**
 * All texts of a form that was sent; those of one name are in their order.
 * @throws HTTPException 400 when the body is not the form that it says it is
 */
export async function readAllFields(c: Context<SiteEnv>): Promise<URLSearchParams> {
  const body = await c.req.parseBody({ all: true }).catch((cause: unknown) => {
    throw new HTTPException(400, { message: 'The form cannot be read', cause });
  });
  const texts = Object.entries(body).flatMap(([name, values]) =>
    [values].flat().flatMap((value) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  return new URLSearchParams(texts);
}

/**
 * The texts of a form that was sent, by their names; of a name that stands twice the last one.
 * @throws HTTPException 400 as `readAllFields`
 */
export const readForm = async (c: Context<SiteEnv>): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(await readAllFields(c));
