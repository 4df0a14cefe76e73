import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import etag from 'etag';
import { type Encoding, fillTemplate } from '../domain/response-cache';
import type { KeptAnswer, Rendering } from './kept-answer';

/** Bytes: what fits one packet is not made smaller by compressing it. */
const WORTH_ENCODING = 1400;

/** The best level that costs no more than a query would: once for each label that changes. */
const ENCODERS: Readonly<Record<Encoding, (body: Buffer) => Buffer>> = {
  br: (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (body) => gzipSync(body, { level: 6 }),
};

function earliest(...instants: (number | null)[]): Date | undefined {
  const known = instants.filter((instant) => instant !== null);
  return known.length === 0 ? undefined : new Date(Math.min(...known));
}

/** Whether a label may read differently at `time`: also before it was made, when a clock was set back. */
const isOutdated = ({ madeAt, validUntil }: Rendering, time: number): boolean =>
  time < madeAt || (validUntil !== null && time >= validUntil);

/** The answer as it reads at `now`, from what was made for this moment before, if it was. */
export function renderingAt(answer: KeptAnswer, now: Date): Rendering {
  const { rendering } = answer;
  if (rendering && !isOutdated(rendering, now.getTime())) {
    return rendering;
  }
  const { text, validUntil } = fillTemplate(answer.template, now);
  answer.rendering = {
    body: Buffer.from(text),
    etag: etag(text),
    madeAt: now.getTime(),
    validUntil,
    expiry: earliest(validUntil, answer.expiresAt),
    encoded: {},
    heads: {},
  };
  return answer.rendering;
}

/** Whether its bytes would be fewer packets if they were compressed. */
export const isWorthEncoding = ({ body }: Rendering): boolean => body.length >= WORTH_ENCODING;

/** Its bytes as they are sent; compressed once. */
export function bodyOf(rendering: Rendering, encoding: Encoding | null): Buffer {
  if (encoding === null) {
    return rendering.body;
  }
  rendering.encoded[encoding] ??= ENCODERS[encoding](rendering.body);
  return rendering.encoded[encoding];
}
