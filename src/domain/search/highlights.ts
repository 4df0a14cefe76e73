import { findHits } from './find-hits';
import { markHits } from './mark-hits';
import type { SearchTerm } from './search-term';
import { snippet } from './snippet';
import type { StoryTop } from './story-text';

/** What was found in a story: HTML whose only element is `<mark>`. */
export interface Highlights {
  /** The whole headline. */
  readonly headline: string;
  /** The whole lead; null when the story has none. */
  readonly lead: string | null;
  /** A part of the body; null when nothing was found there. */
  readonly body: string | null;
}

/** Marks in a story what was searched for. */
export function highlights(
  { headline, lead, body }: Omit<StoryTop, 'names'> & { body: string },
  terms: readonly SearchTerm[],
): Highlights {
  const whole = (text: string) => markHits(text, findHits(text, terms));
  const part = snippet(body, findHits(body, terms));
  return {
    headline: whole(headline),
    lead: lead === null ? null : whole(lead),
    body: part && markHits(part.text, part.hits),
  };
}
