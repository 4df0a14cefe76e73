import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answerCache } from '../answer-cache/answer-cache';
import { answerKey } from '../answer-cache/answer-key';
import { findKeptAnswer } from '../answer-cache/find-kept-answer';
import { headerList } from '../answer-cache/header-list';
import type { KeptAnswer } from '../answer-cache/kept-answer';
import { sendKeptAnswer } from '../answer-cache/send-kept-answer';
import { isForOrigin } from '../answer-cache/shell-headers';
import { now } from '../clock';
import { answerExpiryOf } from '../request/answer-expiry';
import { offeredAnswer } from '../request/keep-answer';
import { beginNotes, dependenciesOf } from '../request/note-reads';
import { lastModifiedOf } from '../request/set-last-modified';

/** They say when or how an answer was sent: the next one has its own. */
const OWN_TO_EACH = new Set([
  ...['cache-control', 'content-length', 'content-type', 'etag', 'last-modified', 'vary'],
]);

function keptAnswer(context: Context): KeptAnswer | null {
  const offered = offeredAnswer(context);
  if (!offered || (context.status !== 200 && context.status !== 304)) {
    return null;
  }
  // How it is compressed is chosen when it is sent.
  context.vary('Accept-Encoding');
  const isKept = (name: string) => !OWN_TO_EACH.has(name) && !isForOrigin(name);
  return {
    ...offered,
    headers: [...headerList(context.res, isKept), 'Vary', context.response.get('Vary')],
    lastModified: lastModifiedOf(context)?.getTime() ?? null,
    expiresAt: answerExpiryOf(context)?.getTime() ?? null,
  };
}

const bytesOf = ({ template: { pieces, labels } }: KeptAnswer): number =>
  // Its text, its bytes, and the two compressed.
  3 * pieces.reduce((sum, piece) => sum + piece.length, 0) + 100 * labels.length + 1000;

/**
 * Keeps the answers that everyone may read, and answers with them what `answerBeforeKoa` has let
 * through: equal questions at the same time, which are asked once, and origins that are not known yet.
 * The first answer is sent as the next ones will be. Who is logged in passes by.
 */
const responseCache: Core.MiddlewareFactory = (_config, { strapi }) => {
  const asking = new Map<string, Promise<void>>();

  function send(context: Context, answer: KeptAnswer, present: Date): void {
    for (const name of OWN_TO_EACH) {
      context.remove(name);
    }
    sendKeptAnswer(context.req, context.res, answer, present);
    context.respond = false;
  }

  function sendKept(context: Context, key: string): boolean {
    const present = now(strapi);
    const answer = findKeptAnswer(strapi, key, present);
    if (!answer) {
      return false;
    }
    send(context, answer, present);
    answerCache(strapi).answers.countHit();
    return true;
  }

  async function ask(context: Context, key: string, next: () => Promise<unknown>): Promise<void> {
    const { answers } = answerCache(strapi);
    const begunAt = answers.generation;
    const notes = beginNotes(context);
    await next();
    answers.countMiss();
    const answer = keptAnswer(context);
    const isLetIn =
      answer !== null &&
      answerCache(strapi).isTrusted &&
      answers.set(key, answer, bytesOf(answer), dependenciesOf(notes), begunAt);
    if (isLetIn) {
      send(context, answer, now(strapi));
    }
  }

  async function askOnce(context: Context, key: string, next: () => Promise<unknown>) {
    const other = asking.get(key);
    if (other) {
      await other;
      if (sendKept(context, key)) {
        return;
      }
    }
    const own = ask(context, key, next);
    const ended = own.then(
      () => undefined,
      () => undefined,
    );
    asking.set(key, ended);
    try {
      await own;
    } finally {
      if (asking.get(key) === ended) {
        asking.delete(key);
      }
    }
  }

  return (context, next) => {
    const key = answerCache(strapi).isTrusted ? answerKey(context.req) : null;
    if (key === null) {
      return next();
    }
    return sendKept(context, key) ? Promise.resolve() : askOnce(context, key, next);
  };
};

export default responseCache;
