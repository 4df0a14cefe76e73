import type { Region } from '../../../../client';
import { isNamed, type Named } from '../../warta/is-named';

/** Regions that can be applied for, of one province. */
export interface RegionGroup {
  /** The name of the province; empty for what is in none. */
  readonly province: string;
  readonly regions: readonly Named[];
}

/** As the API decides: not the nation, and no edition that has a partner. */
const isFree = ({ level, active, partner }: Region) => level !== 'national' && !(active && partner);

const isProvince = ({ level }: Region) => level === 'province';

/**
 * What an applicant chooses among: the provinces by their names, each before its regencies and cities,
 * which keep the order that they come in.
 */
export function regionChoices(regions: readonly Region[]): RegionGroup[] {
  const groups = new Map<string, Named[]>();
  const free = regions.filter(isNamed).filter(isFree);
  for (const region of [...free.filter(isProvince), ...free.filter((one) => !isProvince(one))]) {
    const province = isProvince(region) ? region.name : (region.parent?.name ?? '');
    groups.set(province, [...(groups.get(province) ?? []), region]);
  }
  return [...groups]
    .map(([province, choices]) => ({ province, regions: choices }))
    .sort((one, other) => one.province.localeCompare(other.province, 'id'));
}
