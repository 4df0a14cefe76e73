export interface TopCandidate {
  readonly documentId: string;
  /** Milliseconds since 1970. */
  readonly datePublished: number;
  /** IPTC: 1 the most urgent, 9 the least; null for what nobody has judged. */
  readonly urgency: number | null;
}

/** Milliseconds of newness that one step of urgency is worth. */
const STEP = 12 * 60 * 60 * 1000;

/** The middle of IPTC's scale. */
const USUAL_URGENCY = 5;

function weightOf({ datePublished, urgency }: TopCandidate): number {
  return datePublished - (urgency ?? USUAL_URGENCY) * STEP;
}

/**
 * The documentIds of at most `limit` top stories, the first one first: by urgency, where each step
 * is worth twelve hours of newness. The order does not depend on the hour at which it is asked for.
 */
export function rankTop(candidates: readonly TopCandidate[], limit: number): string[] {
  return [...candidates]
    .sort((a, b) => weightOf(b) - weightOf(a) || (a.documentId < b.documentId ? 1 : -1))
    .slice(0, limit)
    .map(({ documentId }) => documentId);
}
