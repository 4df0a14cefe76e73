/** What speaks for showing one story beside another. */
export interface RelatedCandidate {
  readonly documentId: string;
  /** ISO 8601 instant, UTC. */
  readonly datePublished: string;
  /** Its place among the editor's picks; null if it is none. */
  readonly pick: number | null;
  readonly sharedTags: number;
  readonly sameChannel: boolean;
  readonly sameRegion: boolean;
}

const TAG = 3;
const CHANNEL = 2;
const REGION = 1;

/** Milliseconds by which a story must be newer to make up for one point. */
const POINT = 7 * 24 * 60 * 60 * 1000;

/** Grows by a point with every week that a story is newer: the order is the same at every hour. */
function scoreOf({ sharedTags, sameChannel, sameRegion, datePublished }: RelatedCandidate): number {
  return (
    TAG * sharedTags +
    (sameChannel ? CHANNEL : 0) +
    (sameRegion ? REGION : 0) +
    new Date(datePublished).getTime() / POINT
  );
}

const byDocumentId = (a: RelatedCandidate, b: RelatedCandidate) =>
  a.documentId < b.documentId ? 1 : -1;

/**
 * The documentIds of at most `limit` related stories, the best first: the editor's picks in the
 * editor's order, then by shared tags (3 points each), channel (2) and region (1), where a point is
 * worth a week of newness. None comes twice.
 */
export function rankRelated(candidates: readonly RelatedCandidate[], limit: number): string[] {
  const picks = candidates
    .filter(({ pick }) => pick !== null)
    .sort((a, b) => Number(a.pick) - Number(b.pick) || byDocumentId(a, b));
  const others = candidates
    .filter(({ pick }) => pick === null)
    .sort((a, b) => scoreOf(b) - scoreOf(a) || byDocumentId(a, b));
  const ranked = [...picks, ...others].map(({ documentId }) => documentId);
  return [...new Set(ranked)].slice(0, limit);
}
