import type { WartaClient } from '../../../client';
import { isNamed, type Named } from './is-named';
import { readRegions } from './read-regions';

/** All active editions, sorted by their names. */
export const readEditions = async (warta: WartaClient): Promise<Named[]> =>
  (await readRegions(warta)).filter(isNamed).filter(({ active }) => active);
