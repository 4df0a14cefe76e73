import { isSlug } from '../../../src/domain/publishing/slug';
import { regionRecords } from '../../../src/domain/regions';
import { provinces, regencies } from './official-rows';

const records = regionRecords(provinces, regencies);
const named = (name: string) => records.find((record) => record.name === name);

describe('regionRecords', () => {
  it('lists the nation, 38 provinces and 514 regencies and cities, parents before children', () => {
    expect(records).toHaveLength(1 + 38 + 514);
    const seen = new Set<string | null>([null]);
    for (const { code, parentCode } of records) {
      expect(seen).toContain(parentCode);
      seen.add(code);
    }
  });

  it('begins with the national desk', () => {
    expect(records[0]).toEqual({
      code: '00',
      name: 'Nasional',
      slug: 'nasional',
      level: 'national',
      parentCode: null,
      timeZone: 'Asia/Jakarta',
      brand: 'Warta',
    });
  });

  it('tells 416 regencies from 98 cities', () => {
    expect(records.filter(({ level }) => level === 'regency')).toHaveLength(416);
    expect(records.filter(({ level }) => level === 'city')).toHaveLength(98);
  });

  it.each(['code', 'slug', 'brand', 'name'] as const)('gives no two regions the same %s', (key) => {
    expect(new Set(records.map((record) => record[key])).size).toBe(records.length);
  });

  it('gives well-formed slugs', () => {
    for (const { slug } of records) expect(isSlug(slug)).toBe(true);
  });

  it('describes a city whole', () => {
    expect(named('Kota Banjarmasin')).toEqual({
      code: '63.71',
      name: 'Kota Banjarmasin',
      slug: 'kota-banjarmasin',
      level: 'city',
      parentCode: '63',
      timeZone: 'Asia/Makassar',
      brand: 'Warta Banjarmasin',
    });
  });

  it.each([
    ['Kota Medan', 'Warta Medan'],
    ['Kabupaten Aceh Selatan', 'Warta Aceh Selatan'],
    ['Kota Bogor', 'Warta Kota Bogor'],
    ['Kabupaten Bogor', 'Warta Kabupaten Bogor'],
    ['Jambi', 'Warta Jambi'],
    ['Kota Jambi', 'Warta Kota Jambi'],
    ['Gorontalo', 'Warta Gorontalo'],
    ['Kabupaten Gorontalo', 'Warta Kabupaten Gorontalo'],
    ['Kota Administrasi Jakarta Selatan', 'Warta Jakarta Selatan'],
    ['Kabupaten Administrasi Kepulauan Seribu', 'Warta Kepulauan Seribu'],
    ['DKI Jakarta', 'Warta DKI Jakarta'],
    ['Daerah Istimewa Yogyakarta', 'Warta DI Yogyakarta'],
    ['Kota Yogyakarta', 'Warta Yogyakarta'],
    ['Kabupaten Kotabaru', 'Warta Kotabaru'],
  ])('lets %s sign as %s', (name, brand) => {
    expect(named(name)?.brand).toBe(brand);
  });

  it('refuses a regency of an unknown province', () => {
    const stray = { code: '63.71', province_code: '99', name: 'KOTA BANJARMASIN' };
    expect(() => regionRecords(provinces, [stray])).toThrow('unknown province "99"');
  });

  it('refuses a row that is neither a regency nor a city', () => {
    const stray = { code: '63.71', province_code: '63', name: 'KECAMATAN BANJARMASIN' };
    expect(() => regionRecords(provinces, [stray])).toThrow('neither a Kabupaten nor a Kota');
  });

  it('refuses a province whose time zone is not known', () => {
    expect(() => regionRecords([{ code: '99', name: 'NUSANTARA' }], [])).toThrow(RangeError);
  });
});
