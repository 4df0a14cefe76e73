import { onlyRegion } from '../../../src/domain/desks';

const medan = { id: 1, active: true };
const makassar = { id: 2, active: true };
const asleep = { id: 3, active: false };

describe('the only region of a desk', () => {
  it('is the one that it was given', () => {
    expect(onlyRegion([medan])).toBe(medan);
  });

  it('is the same when several assignments name it', () => {
    expect(onlyRegion([medan, medan])).toEqual(medan);
  });

  it('is the one that is an edition', () => {
    expect(onlyRegion([medan, asleep])).toBe(medan);
  });

  it.each([
    ['it has two', [medan, makassar]],
    ['it has none', []],
    ['its only one is no edition', [asleep]],
  ])('is none when %s', (_when, given) => {
    expect(onlyRegion(given)).toBeNull();
  });
});
