import { createHash } from 'node:crypto';
import { type PublicationDates, publicationDates } from './publication-dates';
import { type DraftContent, readerView } from './reader-view';

/** A draft that is about to go out. ISO 8601 instants, UTC. */
export interface OutgoingDraft extends DraftContent {
  datePublished: string | null;
  dateModified: string | null;
  /** What readers last saw; null before the first publication. */
  readerDigest: string | null;
}

export interface PublicationStamp extends PublicationDates {
  readerDigest: string;
}

/**
 * What a publication notes in a draft: its dates, and a digest of what readers see.
 *
 * @param publishedDateModified what readers last saw; null when nothing is published now
 */
export function publicationStamp(
  draft: OutgoingDraft,
  publishedDateModified: string | null,
  now: Date,
): PublicationStamp {
  const { datePublished, dateModified, readerDigest: publishedDigest } = draft;
  const readerDigest = createHash('sha256').update(readerView(draft)).digest('hex');
  const known = { datePublished, dateModified, publishedDigest, publishedDateModified };
  return { ...publicationDates(known, readerDigest, now), readerDigest };
}
