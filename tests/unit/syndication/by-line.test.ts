import { readNinjs } from '../../../src/domain/syndication/ninjs';

function authorsOf(by: string): string[] {
  const reading = readNinjs({
    uri: 'urn:x',
    headlines: [{ value: 'a' }],
    bodies: [{ value: 'a' }],
    by,
  });
  return reading.ok ? reading.story.authors.map(({ name }) => name) : reading.reasons;
}

describe('a by-line', () => {
  it.each([
    ['Siti Aminah', ['Siti Aminah']],
    ['Oleh Siti Aminah', ['Siti Aminah']],
    ['OLEH: Siti Aminah', ['Siti Aminah']],
    ['Laporan Siti Aminah dan Budi', ['Siti Aminah', 'Budi']],
    ['By Siti Aminah and Budi', ['Siti Aminah', 'Budi']],
    ['Siti, Budi & Rina; Dani', ['Siti', 'Budi', 'Rina', 'Dani']],
    ['Siti, Budi, dan Rina', ['Siti', 'Budi', 'Rina']],
    ['Andi Ramdan', ['Andi Ramdan']],
    ['Byantara', ['Byantara']],
    ['Budi Santoso, S.H., M.Si dan Rina, Ph.D', ['Budi Santoso, S.H., M.Si', 'Rina, Ph.D']],
    ['Siti, SITI', ['Siti']],
    [' , ', []],
    ['Oleh', []],
  ])('%j names %j', (by, names) => {
    expect(authorsOf(by)).toEqual(names);
  });
});
