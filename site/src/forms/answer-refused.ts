import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { SiteEnv } from '../site-env';
import type { Refusal } from './refusal';

/** Gives the page that shows a refusal the API's status and, after too many tries, the time to wait. */
export function answerRefused(c: Context<SiteEnv>, { status, retryAfter }: Refusal): void {
  c.status(status as ContentfulStatusCode);
  if (retryAfter !== null) {
    c.header('Retry-After', String(retryAfter));
  }
}
