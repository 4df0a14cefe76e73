import type { Candidate } from './candidate';
import { scoreTerms, totalOf, type Viewpoint } from './score-story';
import { spreadChannels } from './spread-channels';

/** How far a feed goes: ten pages of the usual size. What is older is in the other feeds. */
const LONGEST = 200;

/**
 * The stories of a feed, the first one first, each once, at most 200. The order is by score
 * (`scoreTerms`) and, among equals, by documentId; then the channels are spread (`spreadChannels`).
 * The same candidates up to `until` give the same order whenever it is asked for.
 *
 * @param until stories published later are left out, and ages are counted back from it
 * @param read the documentIds of those that the reader has read already
 */
export function rankPersonal<T extends Candidate>(
  candidates: readonly T[],
  viewpoint: Viewpoint,
  until: Date,
  read: ReadonlySet<string>,
): T[] {
  const present = until.getTime();
  const scored = new Map<string, { candidate: T; channels: readonly string[]; score: number }>();
  for (const candidate of candidates) {
    const { documentId, channels, datePublished } = candidate;
    if (datePublished <= present) {
      const terms = scoreTerms(candidate, viewpoint, until, read.has(documentId));
      scored.set(documentId, { candidate, channels, score: totalOf(terms) });
    }
  }
  const ordered = [...scored.values()]
    .sort((a, b) => b.score - a.score || (a.candidate.documentId < b.candidate.documentId ? 1 : -1))
    .slice(0, LONGEST);
  return spreadChannels(ordered).map(({ candidate }) => candidate);
}
