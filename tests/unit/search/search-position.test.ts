import { decodeSearchPosition, encodeSearchPosition } from '../../../src/domain/search';

const position = {
  tier: 2,
  datePublished: '2026-01-31T01:00:00.250Z',
  documentId: 'abcdefghijklmnopqrstuvwx',
} as const;

describe('a position among what was found', () => {
  it('comes back from its text', () => {
    expect(decodeSearchPosition(encodeSearchPosition(position))).toEqual(position);
  });

  it.each([
    '',
    '2',
    '2.',
    '4.x',
    'x',
    encodeSearchPosition(position).slice(2),
    `3${encodeSearchPosition(position)}`,
  ])('is not %j', (text) => {
    expect(decodeSearchPosition(text)).toBeNull();
  });
});
