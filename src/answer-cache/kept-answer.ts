import type { AnswerTemplate, Encoding, HeaderList } from '../domain/response-cache';

/** An answer as it was sent, and may be sent again. */
export interface KeptAnswer {
  readonly template: AnswerTemplate;
  readonly contentType: string;
  /** Seconds for which a cache that is not ours may hold it at most. */
  readonly longest: number;
  /** The headers that do not depend on when, to whom and how it is sent. */
  readonly headers: HeaderList;
  /** When its content last changed, milliseconds since 1970; null where that is not told. */
  readonly lastModified: number | null;
  /** Milliseconds since 1970: when it is wrong for other reasons than its labels; null: never. */
  readonly expiresAt: number | null;
  /** As it reads now; made when it is first asked for, and again when a label has changed. */
  rendering?: Rendering;
}

/** An answer with the labels of one moment, as bytes. */
export interface Rendering {
  readonly body: Buffer;
  readonly etag: string;
  /** The moment that its labels are right at, milliseconds since 1970. */
  readonly madeAt: number;
  /** Until when its labels read like this, milliseconds since 1970; null: forever. */
  readonly validUntil: number | null;
  /** Until when it is right in every respect; undefined: until something is written. */
  readonly expiry: Date | undefined;
  /** The same, compressed; made when they are first asked for. */
  readonly encoded: Partial<Record<Encoding, Buffer>>;
  /** The headers that each of them was last sent with. */
  readonly heads: Partial<Record<Encoding | 'identity', Head>>;
}

/** The headers of a 200, for as long as they say the same of its age. */
export interface Head {
  readonly maxAge: number;
  readonly lastModified: string | undefined;
  readonly headers: HeaderList;
}
