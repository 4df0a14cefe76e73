import { timeZoneOf } from '../../../src/domain/regions';
import { provinces, regencies } from './official-rows';

const cityCode = (name: string): string =>
  regencies.find((row) => row.name === name)?.code ?? `no ${name}`;

describe('timeZoneOf', () => {
  it.each([
    ['KOTA BANDA ACEH', 'Asia/Jakarta'],
    ['KOTA BATAM', 'Asia/Jakarta'],
    ['KOTA PANGKAL PINANG', 'Asia/Jakarta'],
    ['KOTA ADMINISTRASI JAKARTA PUSAT', 'Asia/Jakarta'],
    ['KOTA SURABAYA', 'Asia/Jakarta'],
    ['KABUPATEN SUMENEP', 'Asia/Jakarta'],
    ['KOTA PONTIANAK', 'Asia/Jakarta'],
    ['KOTA PALANGKARAYA', 'Asia/Jakarta'],
    ['KOTA BANJARMASIN', 'Asia/Makassar'],
    ['KOTA BALIKPAPAN', 'Asia/Makassar'],
    ['KOTA TARAKAN', 'Asia/Makassar'],
    ['KOTA DENPASAR', 'Asia/Makassar'],
    ['KOTA MATARAM', 'Asia/Makassar'],
    ['KOTA KUPANG', 'Asia/Makassar'],
    ['KOTA MAKASSAR', 'Asia/Makassar'],
    ['KOTA MANADO', 'Asia/Makassar'],
    ['KOTA GORONTALO', 'Asia/Makassar'],
    ['KOTA AMBON', 'Asia/Jayapura'],
    ['KOTA TERNATE', 'Asia/Jayapura'],
    ['KOTA JAYAPURA', 'Asia/Jayapura'],
    ['KOTA SORONG', 'Asia/Jayapura'],
    ['KABUPATEN MERAUKE', 'Asia/Jayapura'],
  ])('puts %s in %s', (name, zone) => {
    expect(timeZoneOf(cityCode(name))).toBe(zone);
  });

  it('knows every province: 18 in WIB, 12 in WITA, 8 in WIT', () => {
    const zones = provinces.map((row) => timeZoneOf(row.code));
    expect(zones.filter((zone) => zone === 'Asia/Jakarta')).toHaveLength(18);
    expect(zones.filter((zone) => zone === 'Asia/Makassar')).toHaveLength(12);
    expect(zones.filter((zone) => zone === 'Asia/Jayapura')).toHaveLength(8);
  });

  it('gives a regency the zone of its province', () => {
    for (const row of regencies) expect(timeZoneOf(row.code)).toBe(timeZoneOf(row.province_code));
  });

  it.each(['', '00', '20', '99', '9', '631', '63.7', '63.71.01', ' 63', '63\n', 'x'])(
    'refuses the code %j',
    (code) => {
      expect(() => timeZoneOf(code)).toThrow(RangeError);
    },
  );
});
