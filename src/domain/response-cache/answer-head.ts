import type { Encoding } from './choose-encoding';

/** Names and values of headers in turn: what Node writes fastest. */
export type HeaderList = readonly string[];

/** What the headers say of an answer at one moment. */
export interface HeadFacts {
  /** Those that are the same at every moment. */
  readonly kept: HeaderList;
  /** Seconds. */
  readonly maxAge: number;
  /** Of the body as it is, not compressed. */
  readonly etag: string;
  /** An HTTP date; undefined where it is not told. */
  readonly lastModified: string | undefined;
  readonly encoding: Encoding | null;
}

/** The headers of a 304: without what describes the body that is not sent (RFC 9110, 15.4.5). */
export function validatingHead(facts: HeadFacts): string[] {
  const { kept, maxAge, etag, lastModified, encoding } = facts;
  return [
    ...kept,
    'Cache-Control',
    `public, max-age=${maxAge}`,
    'ETag',
    // Weak where it names other bytes than those of the plain answer (RFC 9110, 8.8.3.3).
    encoding ? `W/${etag}` : etag,
    ...(lastModified === undefined ? [] : ['Last-Modified', lastModified]),
  ];
}

/**
 * The headers of a 200.
 *
 * @param length bytes of the body as it is sent
 */
export function contentHead(facts: HeadFacts, contentType: string, length: number): string[] {
  return [
    ...validatingHead(facts),
    'Content-Type',
    contentType,
    ...(facts.encoding ? ['Content-Encoding', facts.encoding] : []),
    'Content-Length',
    String(length),
  ];
}
