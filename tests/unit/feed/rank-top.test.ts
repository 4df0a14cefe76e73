import { rankTop } from '../../../src/domain/feed';

const story = (documentId: string, urgency: number | null, hoursOld: number) => ({
  documentId,
  urgency,
  datePublished: Date.parse('2026-11-24T10:00:00Z') - hoursOld * 3_600_000,
});

describe('top stories', () => {
  it('begin with the most urgent', () => {
    const stories = [story('nine', 9, 0), story('one', 1, 1), story('three', 3, 0)];
    expect(rankTop(stories, 3)).toEqual(['one', 'three', 'nine']);
  });

  it('give way to newer ones: a step of urgency is worth twelve hours', () => {
    const stories = [story('urgent', 4, 13), story('usual', 5, 0)];
    expect(rankTop(stories, 2)).toEqual(['usual', 'urgent']);
    expect(rankTop([story('urgent', 4, 11), story('usual', 5, 0)], 2)).toEqual(['urgent', 'usual']);
  });

  it('take what nobody has judged as of middling urgency', () => {
    const stories = [story('six', 6, 0), story('none', null, 0), story('four', 4, 0)];
    expect(rankTop(stories, 3)).toEqual(['four', 'none', 'six']);
  });

  it('are no more than asked for, in one order', () => {
    const stories = [story('a', 5, 0), story('b', 5, 0), story('c', 5, 0)];
    expect(rankTop(stories, 2)).toEqual(['c', 'b']);
    expect(rankTop([...stories].reverse(), 2)).toEqual(['c', 'b']);
  });
});
