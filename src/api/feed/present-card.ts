import type { Context } from 'koa';
import type { StoredCard } from '../../queries/cards';
import { labelStory } from '../../request/label-story';

/**
 * A card as answers hold it: with the story's age in words. Named one by one, because copying a card takes
 * longer than all else that is done with it.
 */
export function presentCard(context: Context, card: StoredCard, present: Date) {
  return {
    documentId: card.documentId,
    headline: card.headline,
    slug: card.slug,
    lead: card.lead,
    genre: card.genre,
    urgency: card.urgency,
    photo: card.photo,
    authors: card.authors,
    channel: card.channel,
    region: card.region,
    corrections: card.corrections,
    datePublished: card.datePublished,
    dateModified: card.dateModified,
    relativeTime: labelStory(context, card.datePublished, card.timeZone, present),
  };
}
