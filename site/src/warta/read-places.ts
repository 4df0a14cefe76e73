import { HTTPException } from 'hono/http-exception';
import type { NameRef } from '../../../client';
import { STORY_LANGUAGE } from '../words';
import { isNamed } from './is-named';
import { openWarta } from './open-warta';
import { readRegions } from './read-regions';
import { remember } from './remember';

const MINUTE = 60_000;

/** A region as readers choose it. */
export interface Place extends NameRef {
  /** Whether it is a province, or the nation. */
  readonly isLarge: boolean;
  /** The name of the province that it lies in. */
  readonly province: string | null;
}

/** @throws HTTPException 502 when they never could be read */
export type ReadPlaces = () => Promise<readonly Place[]>;

/** All places by their official codes: each province, and then what lies in it. Kept for a minute. */
export function rememberPlaces(wartaUrl: string): ReadPlaces {
  const read = async (): Promise<readonly Place[]> => {
    const { warta } = openWarta(wartaUrl, STORY_LANGUAGE);
    const regions = await readRegions(warta, {
      fields: ['name', 'slug', 'level'],
      populate: ['parent'],
      sort: ['code'],
    });
    return regions.map(({ documentId, name, slug, level, parent }) => ({
      documentId,
      name,
      slug,
      isLarge: level === 'province' || level === 'national',
      province: level !== 'province' && isNamed(parent) ? parent.name : null,
    }));
  };
  const places = remember<readonly Place[] | null>(read, null, MINUTE);

  return async () => {
    const known = await places();
    if (!known) {
      throw new HTTPException(502, { message: 'The regions cannot be read' });
    }
    return known;
  };
}
