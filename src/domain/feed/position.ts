/**
 * Where a story stands in a feed: newest first, and by documentId among those of one instant. Both
 * stay as they are when a story is published again, so a page that begins after a position neither
 * repeats nor drops one.
 */
export interface FeedPosition {
  /** ISO 8601 instant, UTC. */
  readonly datePublished: string;
  readonly documentId: string;
}

const DOCUMENT_ID = /^[a-z0-9]{24}$/;

/** What both databases can compare. */
const EARLIEST = Date.parse('0001-01-01T00:00:00Z');
const LATEST = Date.parse('9999-12-31T23:59:59Z');

/** A position as an opaque text for URLs. */
export function encodePosition({ datePublished, documentId }: FeedPosition): string {
  const text = `${new Date(datePublished).getTime()}.${documentId}`;
  return Buffer.from(text).toString('base64url');
}

/** The position that a text stands for, or null for a text that `encodePosition` did not make. */
export function decodePosition(text: string): FeedPosition | null {
  const [milliseconds = '', documentId = ''] = Buffer.from(text, 'base64url').toString().split('.');
  const time = Number(milliseconds);
  if (!/^-?\d{1,15}$/.test(milliseconds) || time < EARLIEST || time > LATEST) {
    return null;
  }
  if (!DOCUMENT_ID.test(documentId)) {
    return null;
  }
  const position = { datePublished: new Date(time).toISOString(), documentId };
  return encodePosition(position) === text ? position : null;
}
