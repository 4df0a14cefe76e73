import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import {
  ATTACHMENT_MAX_SIZE,
  MOST_ATTACHMENTS,
} from '../../../src/domain/partner-application/attachment';
import type { Settings } from '../settings';
import type { SiteEnv } from '../site-env';

/** Bytes of a form without files. */
const LARGEST_FORM = 64 * 1024;

/** Bytes of a partner application with all its files. */
const LARGEST_APPLICATION = LARGEST_FORM + MOST_ATTACHMENTS * ATTACHMENT_MAX_SIZE;

/** Takes forms of this site's own pages only, and none that is larger than anybody fills in. */
export function guardForms(app: Hono<SiteEnv>, { siteUrl }: Settings): void {
  const limit = bodyLimit({ maxSize: LARGEST_FORM });
  const limitApplication = bodyLimit({ maxSize: LARGEST_APPLICATION });
  app.use(csrf({ origin: siteUrl }), (c, next) =>
    c.req.path === '/kemitraan' ? limitApplication(c, next) : limit(c, next),
  );
}
