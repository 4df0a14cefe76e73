import type { Region, WartaClient } from '../../../client';
import { answerOf } from './answer-of';

/** Regions that the API gives at once. */
const PAGE = 100;

/**
 * All regions, sorted by their names.
 * @param populate what else is asked about each
 */
export async function readRegions(
  warta: WartaClient,
  populate: ('parent' | 'partner')[] = [],
): Promise<Region[]> {
  const regions: Region[] = [];
  for (let page = 1, isLast = false; !isLast; page += 1) {
    const { data } = await answerOf(
      warta.GET('/api/regions', {
        params: {
          query: {
            sort: ['name'],
            fields: ['name', 'slug', 'active', 'level'],
            populate,
            'pagination[page]': page,
            'pagination[pageSize]': PAGE,
            'pagination[withCount]': false,
          },
        },
      }),
    );
    regions.push(...data);
    isLast = data.length < PAGE;
  }
  return regions;
}
