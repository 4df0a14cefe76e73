/**
 * Where an entry stands in the ledger: newest first; entries of one instant by their story, and those
 * of one story by their place in it. None of it changes once an entry is published.
 */
export interface LedgerPosition {
  /** ISO 8601 instant, UTC. */
  readonly datePublished: string;
  /** Of the story. */
  readonly documentId: string;
  /** Among the entries of the story, from 1. */
  readonly place: number;
}

const WRITTEN = /^(-?\d{1,15})\.([a-z0-9]{24})\.([1-9]\d{0,8})$/;

/** What both databases can compare. */
const EARLIEST = Date.parse('0001-01-01T00:00:00Z');
const LATEST = Date.parse('9999-12-31T23:59:59Z');

/** A position as an opaque text for URLs. */
export function encodeLedgerPosition(position: LedgerPosition): string {
  const { datePublished, documentId, place } = position;
  const text = `${new Date(datePublished).getTime()}.${documentId}.${place}`;
  return Buffer.from(text).toString('base64url');
}

/** The position that a text stands for, or null for a text that was not made here. */
export function decodeLedgerPosition(text: string): LedgerPosition | null {
  const [, milliseconds = '', documentId = '', place] =
    WRITTEN.exec(Buffer.from(text, 'base64url').toString()) ?? [];
  const time = Number(milliseconds);
  if (documentId === '' || time < EARLIEST || time > LATEST) {
    return null;
  }
  const datePublished = new Date(time).toISOString();
  const position = { datePublished, documentId, place: Number(place) };
  return encodeLedgerPosition(position) === text ? position : null;
}
