import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { now } from '../../clock';
import { storyStandings } from '../../queries/readers/story-standings';
import { presentCard } from './present-card';

/**
 * What a reader's list holds of stories: how each stands now, with its card or with why there is none,
 * and what `about` tells of the entry.
 */
export async function presentStandings<T extends { articleDocumentId: string }, About>(
  strapi: Core.Strapi,
  context: Context,
  entries: readonly T[],
  about: (entry: T) => About,
) {
  const standings = await storyStandings(
    strapi,
    entries.map(({ articleDocumentId }) => articleDocumentId),
  );
  const present = now(strapi);
  return standings.flatMap(({ state, card, retraction }, index) => {
    const entry = entries[index];
    if (!entry) {
      return [];
    }
    return {
      documentId: entry.articleDocumentId,
      ...about(entry),
      state,
      article: card && presentCard(context, card, present),
      retraction,
    };
  });
}
