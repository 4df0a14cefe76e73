import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { findUnstorableText } from '../domain/publishing/find-unstorable-text';
import { isContentApiPath } from '../request/is-content-api-path';

/** Blocks stay below 10 levels; far from where a walk over an object would run out of stack. */
const DEEPEST = 100;

/** Whether a value is nested deeper than that. Walks without recursion, level by level. */
function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= DEEPEST; depth += 1) {
    level = level.flatMap((item) =>
      typeof item === 'object' && item !== null ? Object.values(item) : [],
    );
    if (level.length === 0) {
      return false;
    }
  }
  return true;
}

/**
 * Names what no part of a request may hold before anything is done with it: PostgreSQL stops with
 * an error at a NUL character in a filter or a login as much as in a story.
 */
const refuseUnusableInput: Core.MiddlewareFactory = () => async (ctx, next) => {
  if (isContentApiPath(ctx.path)) {
    // Strapi's login takes the body apart without a look whether one was sent.
    ctx.request.body ??= {};
    if (isTooDeep(ctx.request.body)) {
      throw new errors.ValidationError(`body: is nested deeper than ${DEEPEST} levels`, {
        source: 'body',
      });
    }
    const path = ctx.path.includes('%00')
      ? ['path']
      : findUnstorableText({ query: ctx.query, body: ctx.request.body });
    if (path) {
      const [source, param] = path;
      const message = 'holds a NUL character or half a surrogate pair, which cannot be stored';
      throw new errors.ValidationError(`${path.join('.')}: ${message}`, { source, param });
    }
  }
  await next();
};

export default refuseUnusableInput;
