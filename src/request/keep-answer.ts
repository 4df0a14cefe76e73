import type { Context } from 'koa';
import type { AnswerTemplate } from '../domain/response-cache';

/** An answer that is the same for everyone, and may be given again. */
export interface PublicAnswer {
  readonly template: AnswerTemplate;
  readonly contentType: string;
  /** Seconds for which a cache that is not ours may hold it at most. */
  readonly longest: number;
}

/** Offers the answer to the response cache, which keeps it if it may. */
export function offerAnswer(context: Context, answer: PublicAnswer): void {
  context.state.publicAnswer = answer;
}

export const offeredAnswer = (context: Context): PublicAnswer | undefined =>
  context.state.publicAnswer as PublicAnswer | undefined;
