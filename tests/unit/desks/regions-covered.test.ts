import { regionsCovered } from '../../../src/domain/desks';

const SUMUT = { id: 12, level: 'province', children: [{ id: 1201 }, { id: 1271 }] } as const;
const NATION = { id: 1, level: 'national', children: [{ id: 12 }, { id: 73 }] } as const;
const MEDAN = { id: 1271, level: 'city', children: [] } as const;

describe('a desk covers', () => {
  it.each([
    ['nothing when it was given nothing', [], []],
    ['a city that it was given', [MEDAN], [1271]],
    ['a province with its regencies and cities', [SUMUT], [12, 1201, 1271]],
    ['the nation alone, not its provinces', [NATION], [1]],
    [
      'everything that several assignments gave it, once',
      [SUMUT, MEDAN, NATION],
      [12, 1201, 1271, 1],
    ],
  ])('%s', (_name, assigned, covered) => {
    expect([...regionsCovered(assigned)]).toEqual(covered);
  });
});
