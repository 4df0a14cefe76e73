import type { Context } from 'koa';
import type { StoredCard } from '../../queries/cards';
import { labelStory } from '../../request/label-story';

/** A card as answers hold it: with the story's age in words. */
export function presentCard(context: Context, card: StoredCard, present: Date) {
  const { timeZone, ...shown } = card;
  return {
    ...shown,
    relativeTime: labelStory(context, card.datePublished, timeZone, present),
  };
}
