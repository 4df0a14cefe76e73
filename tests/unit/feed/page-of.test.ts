import { decodePosition, encodePosition, pageOf } from '../../../src/domain/feed';

const row = (letter: string) => ({
  datePublished: '2026-11-24T10:00:00.000Z',
  documentId: letter.repeat(24),
});
const rows = [row('c'), row('b'), row('a')];

describe('a page', () => {
  it('ends with the cursor of its last row when there are more', () => {
    const { items, next } = pageOf(rows, 2, encodePosition);
    expect(items).toEqual([row('c'), row('b')]);
    expect(decodePosition(String(next))).toEqual(row('b'));
  });

  it.each([3, 4])('has no next one when %i were wanted and three are there', (limit) => {
    expect(pageOf(rows, limit, encodePosition)).toEqual({ items: rows, next: null });
  });

  it('may be empty', () => {
    expect(pageOf([], 5, encodePosition)).toEqual({ items: [], next: null });
  });
});
