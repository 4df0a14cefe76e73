import { findForeignRegion } from '../../../src/domain/desks';

const MEDAN = { id: 1271, name: 'Kota Medan' };
const DELI = { id: 1207, name: 'Kabupaten Deli Serdang' };
const MAKASSAR = { id: 7371, name: 'Kota Makassar' };
const DESK = new Set([MEDAN.id, DELI.id]);
const OWN = { region: MEDAN, editions: [MEDAN] };

describe('the foreign region that a save touches', () => {
  it.each([
    ['none in a story of the desk that stays there', OWN, OWN, null],
    [
      'none when a story moves within the desk',
      OWN,
      { region: DELI, editions: [DELI, MEDAN] },
      null,
    ],
    ['none when a story without a region is gone', { region: null, editions: [] }, null, null],
    ['the owner of a story of another desk', { region: MAKASSAR, editions: [] }, OWN, MAKASSAR],
    [
      'the region that a new story is written for',
      null,
      { region: MAKASSAR, editions: [] },
      MAKASSAR,
    ],
    ['the region that a story is moved to', OWN, { region: MAKASSAR, editions: [MEDAN] }, MAKASSAR],
    ['an edition that is added', OWN, { region: MEDAN, editions: [MEDAN, MAKASSAR] }, MAKASSAR],
  ])('is %s', (_name, before, after, foreign) => {
    expect(findForeignRegion(DESK, before, after)).toBe(foreign);
  });

  it('is not an edition that has the story already', () => {
    const carried = { region: MEDAN, editions: [MEDAN, MAKASSAR] };
    expect(findForeignRegion(DESK, carried, carried)).toBeNull();
  });
});
