import type { Context } from 'koa';

/** The permission that an API token needs to read what is not published. */
export const PREVIEW = 'api::article.article.preview';

/**
 * Whether the caller may read drafts: an API token with the preview permission, or with full
 * access. Readers and anonymous callers never may.
 */
export function mayPreview(context: Context): boolean {
  const auth = context.state.auth;
  if (auth?.strategy?.name !== 'content-api-token') {
    return false;
  }
  return auth.credentials?.type === 'full-access' || auth.ability?.can(PREVIEW) === true;
}
