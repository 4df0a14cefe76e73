import type { Region } from '../../../client';
import { regionChoices } from '../../../site/src/pages/partners/region-choices';

const region = (name: string, level: Region['level'], extra: Partial<Region> = {}): Region => ({
  documentId: name,
  id: 1,
  name,
  slug: name.toLowerCase().replaceAll(' ', '-'),
  level,
  active: false,
  ...extra,
});

const partner = { organisation: 'Kabar Losari' } as Region['partner'];
const sumatra = region('Sumatera Utara', 'province');
const aceh = region('Aceh', 'province');

/** The names, by province. */
const choices = (...regions: Region[]) =>
  regionChoices(regions).map((group) => [group.province, group.regions.map(({ name }) => name)]);

describe('the regions that can be applied for', () => {
  it('stand under their provinces, which come before them', () => {
    expect(
      choices(
        region('Kota Banda Aceh', 'city', { parent: aceh }),
        region('Kota Binjai', 'city', { parent: sumatra }),
        sumatra,
        region('Kota Medan', 'city', { parent: sumatra }),
        aceh,
      ),
    ).toEqual([
      ['Aceh', ['Aceh', 'Kota Banda Aceh']],
      ['Sumatera Utara', ['Sumatera Utara', 'Kota Binjai', 'Kota Medan']],
    ]);
  });

  it('are neither the nation nor an edition that has a partner', () => {
    expect(
      choices(
        region('Indonesia', 'national'),
        region('Kota Makassar', 'city', { active: true, partner }),
        region('Kota Medan', 'city', { active: true, partner: null }),
        region('Kota Palopo', 'city', { active: false, partner }),
      ),
    ).toEqual([['', ['Kota Medan', 'Kota Palopo']]]);
  });

  it('keep their province where that has a partner', () => {
    const taken = { ...sumatra, active: true, partner };
    expect(choices(taken, region('Kota Binjai', 'city', { parent: taken }))).toEqual([
      ['Sumatera Utara', ['Kota Binjai']],
    ]);
  });
});
