import { type RelatedCandidate, rankRelated } from '../../../src/domain/feed';

const candidate = (
  documentId: string,
  extra: Partial<RelatedCandidate> = {},
): RelatedCandidate => ({
  documentId,
  datePublished: '2026-11-24T10:00:00.000Z',
  pick: null,
  sharedTags: 0,
  sameChannel: false,
  sameRegion: false,
  ...extra,
});

const daysBefore = (days: number) =>
  new Date(Date.parse('2026-11-24T10:00:00.000Z') - days * 86_400_000).toISOString();

describe('related stories', () => {
  it("begin with the editor's picks in the editor's order, whatever else speaks against them", () => {
    const candidates = [
      candidate('same', { sharedTags: 3, sameChannel: true, sameRegion: true }),
      candidate('second', { pick: 2 }),
      candidate('first', { pick: 1, datePublished: daysBefore(900) }),
    ];
    expect(rankRelated(candidates, 5)).toEqual(['first', 'second', 'same']);
  });

  it('weigh a tag more than the channel, and the channel more than the region', () => {
    const candidates = [
      candidate('nothing'),
      candidate('region', { sameRegion: true }),
      candidate('channel', { sameChannel: true }),
      candidate('tag', { sharedTags: 1 }),
      candidate('two tags', { sharedTags: 2 }),
      candidate('tag and channel', { sharedTags: 1, sameChannel: true }),
    ];
    expect(rankRelated(candidates, 6)).toEqual([
      'two tags',
      'tag and channel',
      'tag',
      'channel',
      'region',
      'nothing',
    ]);
  });

  it('prefer the newer of two alike, and let a week make up for the region', () => {
    const candidates = [
      candidate('old', { sameRegion: true, datePublished: daysBefore(8) }),
      candidate('new'),
      candidate('recent', { sameRegion: true, datePublished: daysBefore(6) }),
    ];
    expect(rankRelated(candidates, 3)).toEqual(['recent', 'new', 'old']);
  });

  it('never hold one twice, and no more than asked for', () => {
    const candidates = [
      candidate('a', { pick: 1 }),
      candidate('a'),
      candidate('b'),
      candidate('c'),
    ];
    expect(rankRelated(candidates, 3)).toEqual(['a', 'c', 'b']);
    expect(rankRelated(candidates, 1)).toEqual(['a']);
    expect(rankRelated([], 5)).toEqual([]);
  });

  it('come in one order, in whatever order they were found', () => {
    const candidates = ['a', 'b', 'c', 'd'].map((id) => candidate(id));
    expect(rankRelated(candidates, 4)).toEqual(rankRelated([...candidates].reverse(), 4));
  });
});
