import type { WartaClient } from '../../../client';
import { answerOf } from './answer-of';
import { isNamed, type Named } from './is-named';

/** Regions that the API gives at once. */
const PAGE = 100;

/** All active editions, sorted by their names. */
export async function readEditions(warta: WartaClient): Promise<Named[]> {
  const editions: Named[] = [];
  for (let page = 1, isLast = false; !isLast; page += 1) {
    const { data } = await answerOf(
      warta.GET('/api/regions', {
        params: {
          query: {
            sort: ['name'],
            fields: ['name', 'slug', 'active'],
            'pagination[page]': page,
            'pagination[pageSize]': PAGE,
            'pagination[withCount]': false,
          },
        },
      }),
    );
    editions.push(...data.filter(isNamed).filter(({ active }) => active));
    isLast = data.length < PAGE;
  }
  return editions;
}
