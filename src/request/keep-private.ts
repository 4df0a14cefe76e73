import type { Context } from 'koa';

/** Keeps an answer on the content API out of every cache: it is for its caller alone, or for now. */
export function keepPrivate(ctx: Context): void {
  ctx.state.isPrivate = true;
}
