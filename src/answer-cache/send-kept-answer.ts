import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import fresh from 'fresh';
import {
  chooseEncoding,
  contentHead,
  type Encoding,
  type HeaderList,
  type HeadFacts,
  maxAgeUntil,
  validatingHead,
} from '../domain/response-cache';
import type { KeptAnswer, Rendering } from './kept-answer';
import { bodyOf, isWorthEncoding, renderingAt } from './rendering';

/** A date is said of a second that is over: another change may follow in this one. */
function lastModifiedAt({ lastModified }: KeptAnswer, now: number): string | undefined {
  return lastModified !== null && Math.floor(lastModified / 1000) < Math.floor(now / 1000)
    ? new Date(lastModified).toUTCString()
    : undefined;
}

function factsAt(
  answer: KeptAnswer,
  rendering: Rendering,
  encoding: Encoding | null,
  now: Date,
): HeadFacts {
  return {
    kept: answer.headers,
    maxAge: Math.min(answer.longest, maxAgeUntil(rendering.expiry, now)),
    etag: rendering.etag,
    lastModified: lastModifiedAt(answer, now.getTime()),
    encoding,
  };
}

/** The headers of a 200; the last ones again, unless its age is another. */
function headOf(
  { contentType }: KeptAnswer,
  rendering: Rendering,
  facts: HeadFacts,
  length: number,
): HeaderList {
  const { maxAge, lastModified } = facts;
  const name = facts.encoding ?? 'identity';
  const last = rendering.heads[name];
  if (last?.maxAge === maxAge && last.lastModified === lastModified) {
    return last.headers;
  }
  const headers = contentHead(facts, contentType, length);
  rendering.heads[name] = { maxAge, lastModified, headers };
  return headers;
}

function isFresh(asked: IncomingHttpHeaders, { etag, lastModified }: HeadFacts): boolean {
  return (
    (asked['if-none-match'] !== undefined || asked['if-modified-since'] !== undefined) &&
    fresh(asked, { etag, 'last-modified': lastModified })
  );
}

/**
 * Sends an answer that is kept, as it reads at `now`, past Koa. Compressed where the caller takes it,
 * 304 where he has it, without a body for HEAD.
 *
 * @param forOrigin headers for the origin that asks, where they do not stand on the response already
 */
export function sendKeptAnswer(
  { method, headers: asked }: IncomingMessage,
  response: ServerResponse,
  answer: KeptAnswer,
  now: Date,
  forOrigin: HeaderList = [],
): void {
  const rendering = renderingAt(answer, now);
  const encoding = isWorthEncoding(rendering) ? chooseEncoding(asked['accept-encoding']) : null;
  const facts = factsAt(answer, rendering, encoding, now);
  if (isFresh(asked, facts)) {
    response.writeHead(304, forOrigin.concat(validatingHead(facts)));
    response.end();
    return;
  }
  const body = bodyOf(rendering, encoding);
  response.writeHead(200, forOrigin.concat(headOf(answer, rendering, facts, body.length)));
  response.end(method === 'HEAD' ? undefined : body);
}
