import type { PublishableStory } from './checked-story';
import { COMPLETENESS_RULES } from './completeness-rules';

export type RequiredPart = (typeof COMPLETENESS_RULES)[number]['field'];

/**
 * Names everything that keeps a story from being published, in the order of the edit form; empty
 * when it may go out.
 */
export function missingForPublication(story: PublishableStory): RequiredPart[] {
  return COMPLETENESS_RULES.filter(({ isBroken }) => isBroken(story)).map(({ field }) => field);
}
