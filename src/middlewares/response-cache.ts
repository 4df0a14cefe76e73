import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answerCache } from '../answer-cache/answer-cache';
import { answerKey } from '../answer-cache/answer-key';
import type { KeptAnswer } from '../answer-cache/kept-answer';
import { sendKeptAnswer } from '../answer-cache/send-kept-answer';
import { now } from '../clock';
import { answerExpiryOf } from '../request/answer-expiry';
import { offeredAnswer } from '../request/keep-answer';
import { beginNotes, dependenciesOf } from '../request/note-reads';
import { lastModifiedOf } from '../request/set-last-modified';

/** They say when, to whom or how an answer was sent: the next one has its own. */
const OWN_TO_EACH = new Set([
  'cache-control',
  'content-length',
  'content-type',
  'date',
  'etag',
  'last-modified',
  'access-control-allow-origin',
  'x-response-time',
]);

const headersOf = (context: Context): KeptAnswer['headers'] =>
  Object.fromEntries(
    Object.entries(context.response.headers).flatMap(([name, value]) =>
      OWN_TO_EACH.has(name) || value === undefined
        ? []
        : [[name, Array.isArray(value) ? value : String(value)]],
    ),
  );

function keptAnswer(context: Context): KeptAnswer | null {
  const offered = offeredAnswer(context);
  if (!offered || (context.status !== 200 && context.status !== 304)) {
    return null;
  }
  const { template, contentType, longest } = offered;
  const headers = headersOf(context);
  return {
    template,
    longest,
    headers: {
      ...headers,
      vary: [headers.vary, 'Accept-Encoding'].flat().filter(Boolean).join(', '),
      'Content-Type': contentType,
    },
    lastModified: lastModifiedOf(context)?.getTime() ?? null,
    expiresAt: answerExpiryOf(context)?.getTime() ?? null,
  };
}

const bytesOf = ({ template: { pieces, labels } }: KeptAnswer): number =>
  // Its text, its bytes, and the two compressed.
  3 * pieces.reduce((sum, piece) => sum + piece.length, 0) + 100 * labels.length + 1000;

/**
 * Answers again what it has answered before, as long as nothing was written that it was made from. Equal
 * questions at the same time are asked once. Who is logged in passes by.
 */
const responseCache: Core.MiddlewareFactory = (_config, { strapi }) => {
  const asking = new Map<string, Promise<void>>();

  function sendKept(context: Context, key: string): boolean {
    const { answers } = answerCache(strapi);
    const answer = answers.get(key);
    const present = now(strapi);
    if (!answer || (answer.expiresAt !== null && present.getTime() >= answer.expiresAt)) {
      return false;
    }
    context.respond = false;
    sendKeptAnswer(context.req, context.res, answer, present);
    return true;
  }

  async function ask(context: Context, key: string, next: () => Promise<unknown>): Promise<void> {
    const { answers } = answerCache(strapi);
    const begunAt = answers.generation;
    const notes = beginNotes(context);
    await next();
    const answer = keptAnswer(context);
    if (answer && answerCache(strapi).isTrusted) {
      answers.set(key, answer, bytesOf(answer), dependenciesOf(notes), begunAt);
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
