import etag from 'etag';
import type { Context } from 'koa';

/** A document for machines, the same for everyone. */
export interface TextAnswer {
  readonly text: string;
  readonly mediaType: string;
  /** When the content last changed; null when nothing is in it. */
  readonly lastModified: string | Date | null;
  /** Seconds. */
  readonly maxAge: number;
}

/** Answers with a document, or with 304 when the caller has it. */
export function answerText(
  ctx: Context,
  { text, mediaType, lastModified, maxAge }: TextAnswer,
): void {
  ctx.status = 200;
  ctx.body = text;
  ctx.set('Content-Type', `${mediaType}; charset=utf-8`);
  ctx.set('Cache-Control', `public, max-age=${maxAge}`);
  ctx.set('ETag', etag(text));
  if (lastModified !== null) {
    ctx.lastModified = new Date(lastModified);
  }
  if (ctx.fresh) {
    ctx.status = 304;
  }
}
