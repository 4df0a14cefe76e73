import { neighboursOf } from '../../regions';
import type { Interests } from './interests';

/** How near an edition is to where a reader is at home, the nearest first. */
export const NEARNESSES = ['own', 'province', 'neighbour', 'nation'] as const;

export type Nearness = (typeof NEARNESSES)[number];

/** A region as this reckoning needs it. */
export interface Place {
  readonly documentId: string;
  /** Kemendagri code: "00", "12", "12.71". */
  readonly code: string;
  readonly name: string;
}

/** Why an edition is near. */
export interface NearPlace {
  readonly nearness: Nearness;
  /** What it is near to: the region itself, the province, or the regency next to it. */
  readonly name: string;
}

/** The nation's own code among the regions. */
const NATION = '00';

const isRegency = (code: string) => code.includes('.');
const provinceOf = (code: string) => code.slice(0, 2);

const isNearer = (nearness: Nearness, than: NearPlace | undefined) =>
  than === undefined || NEARNESSES.indexOf(nearness) < NEARNESSES.indexOf(than.nearness);

/**
 * Which editions are how near, by documentId. At home a reader is in his home region or, without one,
 * in every region that he follows. Near a regency are the regency itself, its province, and the five
 * regencies whose places lie nearest (`neighboursOf`); near a province are the province and what lies
 * in it; the nation is near to everybody.
 */
export function nearPlaces(
  { follows, home }: Interests,
  places: readonly Place[],
): ReadonlyMap<string, NearPlace> {
  const byCode = new Map(places.map((place) => [place.code, place]));
  const codes = new Set(byCode.keys());
  const near = new Map<string, NearPlace>();
  const note = (code: string, nearness: Nearness, name: string) => {
    const place = byCode.get(code);
    if (place && isNearer(nearness, near.get(place.documentId))) {
      near.set(place.documentId, { nearness, name });
    }
  };
  const homes = home === null ? follows.regions : new Set([home]);
  for (const { documentId, code, name } of places) {
    if (!homes.has(documentId)) {
      continue;
    }
    note(code, 'own', name);
    if (isRegency(code)) {
      const province = byCode.get(provinceOf(code));
      note(provinceOf(code), 'province', province?.name ?? '');
      for (const neighbour of neighboursOf(code, codes)) {
        note(neighbour, 'neighbour', name);
      }
    } else {
      for (const other of codes) {
        if (isRegency(other) && provinceOf(other) === code) {
          note(other, 'province', name);
        }
      }
    }
  }
  note(NATION, 'nation', byCode.get(NATION)?.name ?? '');
  return near;
}
