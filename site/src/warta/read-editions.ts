import type { WartaClient } from '../../../client';
import type { Named } from './is-named';
import { readRegions } from './read-regions';

/** All active editions, sorted by their names. */
export async function readEditions(warta: WartaClient): Promise<Named[]> {
  const regions = await readRegions(warta, { fields: ['name', 'slug', 'active'], sort: ['name'] });
  return regions.filter(({ active }) => active);
}
