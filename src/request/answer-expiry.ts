import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { now } from '../clock';

/** The first instant at which the answer is wrong for another reason than its labels; undefined: never. */
export const answerExpiryOf = (context: Context): Date | undefined =>
  context.state.answerExpiry as Date | undefined;

/**
 * Notes that the answer is right until then and no longer, whatever is written; an instant that has
 * passed says nothing.
 */
export function noteExpiry(strapi: Core.Strapi, instant: Date): void {
  const context = strapi.requestContext.get() as Context | undefined;
  if (!context || instant <= now(strapi)) {
    return;
  }
  const earliest = answerExpiryOf(context);
  if (earliest === undefined || instant < earliest) {
    context.state.answerExpiry = instant;
  }
}
