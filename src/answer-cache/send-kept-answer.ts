import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import etag from 'etag';
import fresh from 'fresh';
import { fillTemplate, maxAgeUntil } from '../domain/response-cache';
import type { Encoding, KeptAnswer, Rendering } from './kept-answer';

/** Bytes: what fits one packet is not made smaller by compressing it. */
const WORTH_ENCODING = 1400;

/** The best level that costs no more than a query would: once for each label that changes. */
const ENCODERS: Readonly<Record<Encoding, (body: Buffer) => Buffer>> = {
  br: (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (body) => gzipSync(body, { level: 6 }),
};

/** The answer as it reads now, from what was made for this moment before, if it was. */
function render(answer: KeptAnswer, now: Date): Rendering {
  const { rendering } = answer;
  if (rendering && (rendering.validUntil === null || now.getTime() < rendering.validUntil)) {
    return rendering;
  }
  const { text, validUntil } = fillTemplate(answer.template, now);
  answer.rendering = { body: Buffer.from(text), etag: etag(text), validUntil, encoded: {} };
  return answer.rendering;
}

function chooseEncoding(accepted: string | undefined, body: Buffer): Encoding | null {
  if (!accepted || body.length < WORTH_ENCODING) {
    return null;
  }
  const names = accepted.split(',').map((part) => part.trim().toLowerCase());
  return (['br', 'gzip'] as const).find((name) => names.includes(name)) ?? null;
}

function encodedBody(rendering: Rendering, encoding: Encoding): Buffer {
  rendering.encoded[encoding] ??= ENCODERS[encoding](rendering.body);
  return rendering.encoded[encoding];
}

/** A date is said of a second that is over: another change may follow in this one. */
function lastModifiedAt({ lastModified }: KeptAnswer, now: number): string | undefined {
  return lastModified !== null && Math.floor(lastModified / 1000) < Math.floor(now / 1000)
    ? new Date(lastModified).toUTCString()
    : undefined;
}

function isFresh(asked: IncomingHttpHeaders, etag: string, lastModified: string | undefined) {
  return (
    (asked['if-none-match'] !== undefined || asked['if-modified-since'] !== undefined) &&
    fresh(asked, { etag, 'last-modified': lastModified })
  );
}

/**
 * Sends an answer that is kept, as it reads at `now`, past Koa: its headers were made when the answer
 * was. Compressed where the caller takes it, 304 where he has it, without a body for HEAD.
 */
export function sendKeptAnswer(
  { method, headers: asked }: IncomingMessage,
  response: ServerResponse,
  answer: KeptAnswer,
  now: Date,
): void {
  const rendering = render(answer, now);
  const encoding = chooseEncoding(asked['accept-encoding'], rendering.body);
  const lastModified = lastModifiedAt(answer, now.getTime());
  const expiry = earliest(rendering.validUntil, answer.expiresAt);
  const maxAge = Math.min(answer.longest, maxAgeUntil(expiry, now));

  const headers: Record<string, string | number | string[]> = {
    ...answer.headers,
    'Cache-Control': `public, max-age=${maxAge}`,
    // Weak where it names other bytes than those of the plain answer (RFC 9110, 8.8.3.3).
    ETag: encoding ? `W/${rendering.etag}` : rendering.etag,
  };
  if (lastModified) {
    headers['Last-Modified'] = lastModified;
  }
  if (isFresh(asked, rendering.etag, lastModified)) {
    delete headers['Content-Type'];
    response.writeHead(304, headers);
    response.end();
    return;
  }
  const body = encoding ? encodedBody(rendering, encoding) : rendering.body;
  if (encoding) {
    headers['Content-Encoding'] = encoding;
  }
  headers['Content-Length'] = body.length;
  response.writeHead(200, headers);
  response.end(method === 'HEAD' ? undefined : body);
}

function earliest(...instants: (number | null)[]): Date | undefined {
  const known = instants.filter((instant) => instant !== null);
  return known.length === 0 ? undefined : new Date(Math.min(...known));
}
