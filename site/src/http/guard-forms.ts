import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import type { Settings } from '../settings';
import type { SiteEnv } from '../site-env';

/** Bytes of a form without files. */
const LARGEST_FORM = 64 * 1024;

/** Takes forms of this site's own pages only, and none that is larger than anybody fills in. */
export function guardForms(app: Hono<SiteEnv>, { siteUrl }: Settings): void {
  app.use(csrf({ origin: siteUrl }), bodyLimit({ maxSize: LARGEST_FORM }));
}
