import { decodePosition, encodePosition, type FeedPosition } from '../feed';

/**
 * What a find is worth: 3 when all that was searched for stands in the headline, 2 when it stands in
 * headline, lead, authors and tags, 1 when the body is needed. It depends on the story and the search
 * alone, never on other stories, so that pages keep their order while stories are published.
 */
export type Tier = 1 | 2 | 3;

/** Where a story stands among those found: the best tier first, in it as in every feed. */
export interface SearchPosition extends FeedPosition {
  readonly tier: Tier;
}

const CURSOR = /^([123])\.(.+)$/;

/** A position as an opaque text for URLs. */
export function encodeSearchPosition({ tier, ...position }: SearchPosition): string {
  return `${tier}.${encodePosition(position)}`;
}

/** The position that a text stands for, or null for a text that is none. */
export function decodeSearchPosition(text: string): SearchPosition | null {
  const [, tier, rest = ''] = CURSOR.exec(text) ?? [];
  const position = tier === undefined ? null : decodePosition(rest);
  return position && { tier: Number(tier) as Tier, ...position };
}
