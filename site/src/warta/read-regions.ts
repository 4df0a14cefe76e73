import type { Region, WartaClient } from '../../../client';
import { answerOf } from './answer-of';
import { isNamed, type Named } from './is-named';

/** Regions that the API gives at once. */
const PAGE = 100;

interface Wanted {
  readonly fields: ('name' | 'slug' | 'active' | 'level')[];
  readonly populate?: string[];
  readonly sort: string[];
}

/** All regions that have a name, whether they are editions or not: a call for each hundred. */
export async function readRegions(warta: WartaClient, wanted: Wanted): Promise<(Region & Named)[]> {
  const regions: (Region & Named)[] = [];
  for (let page = 1, isLast = false; !isLast; page += 1) {
    const { data } = await answerOf(
      warta.GET('/api/regions', {
        params: {
          query: {
            ...wanted,
            'pagination[page]': page,
            'pagination[pageSize]': PAGE,
            'pagination[withCount]': false,
          },
        },
      }),
    );
    regions.push(...data.filter(isNamed));
    isLast = data.length < PAGE;
  }
  return regions;
}
