import type { Core } from '@strapi/strapi';
import { answerCache } from './answer-cache';
import type { KeptAnswer } from './kept-answer';

/** The answer that is kept under a key, if it can be trusted and is right at `present`. */
export function findKeptAnswer(
  strapi: Core.Strapi,
  key: string,
  present: Date,
): KeptAnswer | undefined {
  const { answers, isTrusted } = answerCache(strapi);
  const answer = isTrusted ? answers.get(key) : undefined;
  const expiresAt = answer?.expiresAt ?? null;
  return expiresAt === null || present.getTime() < expiresAt ? answer : undefined;
}
