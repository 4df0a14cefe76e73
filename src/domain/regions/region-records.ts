import { slugFromHeadline } from '../publishing/slug';
import { brandOf, localityOf } from './brand-of';
import { regionName } from './region-name';
import { type IndonesianTimeZone, timeZoneOf } from './time-zone-of';

export type RegionLevel = 'national' | 'province' | 'regency' | 'city';

/** A row of the official list of provinces, as idn-area-data gives it. */
export interface ProvinceRow {
  readonly code: string;
  readonly name: string;
}

/** A row of the official list of regencies and cities, as idn-area-data gives it. */
export interface RegencyRow extends ProvinceRow {
  readonly province_code: string;
}

export interface RegionRecord {
  /** Kemendagri code: "63", "63.71"; "00" for the nation, which has none of its own. */
  readonly code: string;
  readonly name: string;
  readonly slug: string;
  readonly level: RegionLevel;
  readonly parentCode: string | null;
  readonly timeZone: IndonesianTimeZone;
  /** How the edition signs its datelines. */
  readonly brand: string;
}

/** The national desk: it keeps the time of Jakarta and signs with the bare name of the network. */
const NATIONAL: RegionRecord = {
  code: '00',
  name: 'Nasional',
  slug: 'nasional',
  level: 'national',
  parentCode: null,
  timeZone: 'Asia/Jakarta',
  brand: 'Warta',
};

function sharedAmong(localities: readonly string[]): ReadonlySet<string> {
  return new Set(localities.filter((locality, at) => localities.indexOf(locality) !== at));
}

function levelOf(row: RegencyRow): RegionLevel {
  if (/^kabupaten /i.test(row.name)) return 'regency';
  if (/^kota /i.test(row.name)) return 'city';
  throw new RangeError(`Region ${row.code} "${row.name}" is neither a Kabupaten nor a Kota`);
}

/**
 * Every region Warta knows, parents before children: the nation, its provinces, their regencies and
 * cities. Codes, slugs and brands are unique over the official list.
 *
 * @throws RangeError for a regency of an unknown province, one that is neither Kabupaten nor Kota, and
 * a province whose time zone is not known.
 */
export function regionRecords(
  provinces: readonly ProvinceRow[],
  regencies: readonly RegencyRow[],
): readonly RegionRecord[] {
  const shared = sharedAmong(
    [...provinces, ...regencies].map((row) => localityOf(regionName(row.name))),
  );
  const knownProvinces = new Set(provinces.map((row) => row.code));

  const record = (row: ProvinceRow, level: RegionLevel, parentCode: string): RegionRecord => {
    const name = regionName(row.name);
    return {
      code: row.code,
      name,
      slug: slugFromHeadline(name),
      level,
      parentCode,
      timeZone: timeZoneOf(row.code),
      brand: brandOf(name, shared),
    };
  };

  return [
    NATIONAL,
    ...provinces.map((row) => record(row, 'province', NATIONAL.code)),
    ...regencies.map((row) => {
      if (!knownProvinces.has(row.province_code)) {
        throw new RangeError(
          `Region ${row.code} lies in the unknown province "${row.province_code}"`,
        );
      }
      return record(row, levelOf(row), row.province_code);
    }),
  ];
}
