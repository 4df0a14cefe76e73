export type IndonesianTimeZone = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';

/** Kemendagri province codes by zone: WIB, WITA and WIT in this order. */
const PROVINCES_BY_ZONE: ReadonlyArray<readonly [IndonesianTimeZone, readonly string[]]> = [
  [
    'Asia/Jakarta',
    [
      ...['11', '12', '13', '14', '15', '16', '17', '18', '19', '21'], // Sumatra and its islands
      ...['31', '32', '33', '34', '35', '36'], // Java and Madura
      ...['61', '62'], // Kalimantan Barat, Kalimantan Tengah
    ],
  ],
  [
    'Asia/Makassar',
    [
      ...['51', '52', '53'], // Bali, Nusa Tenggara
      ...['63', '64', '65'], // Kalimantan Selatan, Timur, Utara
      ...['71', '72', '73', '74', '75', '76'], // Sulawesi
    ],
  ],
  [
    'Asia/Jayapura',
    [
      ...['81', '82'], // Maluku
      ...['91', '92', '93', '94', '95', '96'], // Papua
    ],
  ],
];

/** The zones that regions keep, from west to east. */
export const TIME_ZONES: readonly IndonesianTimeZone[] = PROVINCES_BY_ZONE.map(([zone]) => zone);

const ZONE_OF_PROVINCE: ReadonlyMap<string, IndonesianTimeZone> = new Map(
  PROVINCES_BY_ZONE.flatMap(([zone, codes]) => codes.map((code) => [code, zone] as const)),
);

/**
 * The IANA time zone of a province ("63") or of a regency or city ("63.71") by its Kemendagri code.
 *
 * Source: Keputusan Presiden 41/1987, which divides Indonesia into three zones by province. Provinces
 * made since then (Kalimantan Utara in 2012, those of Papua in 2022 …) keep the zone of the province
 * they were split from.
 *
 * @throws RangeError for anything that is not the code of, or within, one of the 38 provinces.
 */
export function timeZoneOf(code: string): IndonesianTimeZone {
  const provinceCode = /^(\d{2})(?:\.\d{2})?$/.exec(code)?.[1];
  const zone = provinceCode === undefined ? undefined : ZONE_OF_PROVINCE.get(provinceCode);
  if (zone === undefined) throw new RangeError(`No Indonesian province has the code "${code}"`);
  return zone;
}
