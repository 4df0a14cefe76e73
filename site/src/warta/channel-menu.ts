import type { Channel, NameRef, WartaClient } from '../../../client';
import { answerOf } from './answer-of';
import { isNamed } from './is-named';

export interface MenuChannel extends NameRef {
  readonly children: readonly MenuChannel[];
}

/** The top level with what is below it, in the order of `channels`. */
export function arrangeChannels(channels: readonly Channel[]): MenuChannel[] {
  const below = (parent: string | undefined): MenuChannel[] =>
    channels
      .filter(isNamed)
      .filter((channel) => channel.parent?.documentId === parent)
      .map(({ documentId, name, slug }) => ({
        documentId,
        name,
        slug,
        children: below(documentId),
      }));
  return below(undefined);
}

/** The first hundred channels by their position: one page of the API. Those after them are left out. */
export async function readChannels(warta: WartaClient): Promise<MenuChannel[]> {
  const { data } = await answerOf(
    warta.GET('/api/channels', {
      params: {
        query: {
          sort: ['position'],
          fields: ['name', 'slug'],
          populate: ['parent'],
          'pagination[pageSize]': 100,
          'pagination[withCount]': false,
        },
      },
    }),
  );
  return arrangeChannels(data);
}
