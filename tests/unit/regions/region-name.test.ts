import { regionName } from '../../../src/domain/regions';
import { provinces, regencies } from './official-rows';

describe('regionName', () => {
  it.each([
    ['KABUPATEN ACEH SELATAN', 'Kabupaten Aceh Selatan'],
    ['KOTA MEDAN', 'Kota Medan'],
    ['DKI JAKARTA', 'DKI Jakarta'],
    ['DAERAH ISTIMEWA YOGYAKARTA', 'Daerah Istimewa Yogyakarta'],
    ['KABUPATEN ADMINISTRASI KEPULAUAN SERIBU', 'Kabupaten Administrasi Kepulauan Seribu'],
    ['KABUPATEN PANGKAJENE DAN KEPULAUAN', 'Kabupaten Pangkajene dan Kepulauan'],
    ["KABUPATEN TOJO-UNA'UNA", "Kabupaten Tojo-Una'una"],
    ['KOTA BARU II', 'Kota Baru II'],
    ['  kota   medan ', 'Kota Medan'],
  ])('prints %s as %s', (raw, name) => {
    expect(regionName(raw)).toBe(name);
  });

  it('prints every official name in words that begin with one capital', () => {
    for (const { name } of [...provinces, ...regencies]) {
      expect(regionName(name)).toMatch(/^(?:DKI Jakarta|[A-Z][a-z]+(?: (?:[A-Z][a-z]+|dan))*)$/);
      expect(regionName(name).toUpperCase()).toBe(name);
    }
  });
});
