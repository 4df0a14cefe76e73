import etag from 'etag';
import type { Context } from 'koa';
import { offerAnswer } from '../../request/keep-answer';

/** A document for machines, the same for everyone. */
export interface TextAnswer {
  readonly text: string;
  readonly mediaType: string;
  /** Seconds. */
  readonly maxAge: number;
  /** Seconds, where this answer is right for a shorter time than others are; else as `maxAge`. */
  readonly longest?: number;
}

/** Answers with a document, or with 304 when the caller has it. */
export function answerText(
  ctx: Context,
  { text, mediaType, maxAge, longest = maxAge }: TextAnswer,
): void {
  ctx.status = 200;
  ctx.body = text;
  const contentType = `${mediaType}; charset=utf-8`;
  ctx.set('Content-Type', contentType);
  ctx.set('Cache-Control', `public, max-age=${maxAge}`);
  ctx.set('ETag', etag(text));
  offerAnswer(ctx, { template: { pieces: [text], labels: [] }, contentType, longest });
  if (ctx.fresh) {
    ctx.status = 304;
  }
}
