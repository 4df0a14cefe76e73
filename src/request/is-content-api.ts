import type { Context } from 'koa';

/** Whether a request came in by the content API, and not by the admin panel or from code. */
export function isContentApi(context: Context | undefined): context is Context {
  return context?.state.route?.info?.type === 'content-api';
}
