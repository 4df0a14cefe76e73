import fc from 'fast-check';
import {
  type Change,
  type Dependencies,
  EVERYTHING,
  StoredAnswers,
} from '../../../src/domain/response-cache';

const STORY = 'story';
const NOTHING: Dependencies = { rows: [], lists: [] };

const shows = (...ids: string[]): Dependencies => ({
  rows: ids.map((id) => ({ type: STORY, id })),
  lists: [],
});

const lists = (channel?: string, from?: number, to?: number): Dependencies => ({
  rows: [],
  lists: [
    {
      type: STORY,
      constraints: channel ? [{ path: 'channel', values: [channel] }] : [],
      window: { path: 'date', from, to },
    },
  ],
});

const story = (id: string, ...versions: { channel: string; date: number }[]): Change => ({
  type: STORY,
  ids: [id],
  versions: versions.map(({ channel, date }) => ({ id: [id], channel: [channel], date: [date] })),
});

function keep(dependencies: Dependencies) {
  const answers = new StoredAnswers<string>(1_000_000);
  answers.set('key', 'answer', 6, dependencies, answers.generation);
  return {
    answers,
    isThereAfter(change: Change): boolean {
      answers.purge(change);
      return answers.get('key') !== undefined;
    },
  };
}

describe('an answer that is kept', () => {
  it('is there until something it shows is written', () => {
    const { answers, isThereAfter } = keep(shows('a', 'b'));
    expect(answers.get('key')).toBe('answer');
    expect(isThereAfter(story('c', { channel: 'sport', date: 1 }))).toBe(true);
    expect(isThereAfter(story('b', { channel: 'sport', date: 1 }))).toBe(false);
  });

  it.each([
    ['a story enters its list', story('x', { channel: 'sport', date: 5 }), false],
    ['a story enters another list', story('x', { channel: 'money', date: 5 }), true],
    [
      'a story leaves its list',
      story('x', { channel: 'sport', date: 5 }, { channel: 'money', date: 5 }),
      false,
    ],
    [
      'a story comes into its list',
      story('x', { channel: 'money', date: 5 }, { channel: 'sport', date: 5 }),
      false,
    ],
    ['a story changes below what it shows', story('x', { channel: 'sport', date: 1 }), true],
    ['a story changes above its page', story('x', { channel: 'sport', date: 9 }), true],
    ['a story changes at the edge of its page', story('x', { channel: 'sport', date: 3 }), false],
    ['nobody knows what of a story changed', { type: STORY, ids: ['x'] }, false],
    ['nobody knows which stories changed', { type: STORY }, false],
    ['another type is written', { type: 'channel' }, true],
    ['everything may have changed', { type: EVERYTHING }, false],
  ] as const)('when %s', (_what, change, isThere) => {
    expect(keep(lists('sport', 3, 7)).isThereAfter(change as Change)).toBe(isThere);
  });

  it('leaves for one that is larger than the memory, which is not kept either', () => {
    const answers = new StoredAnswers<string>(1000);
    expect(answers.set('key', 'answer', 2000, NOTHING, answers.generation)).toBe(false);
    expect(answers.figures.answers).toBe(0);
  });

  it('leaves the index when the memory is full', () => {
    const answers = new StoredAnswers<string>(1000);
    for (let at = 0; at < 100; at += 1) {
      answers.set(`key ${at}`, 'answer', 300, shows('a'), answers.generation);
    }
    expect(answers.figures.answers).toBeLessThanOrEqual(3);
    answers.purge(story('a', { channel: 'sport', date: 1 }));
    expect(answers.figures).toMatchObject({ answers: 0, bytes: 0 });
    expect(answers.figures.purged).toBeLessThanOrEqual(3);
  });
});

describe('an answer that is slower than a write', () => {
  const dependencies = lists('sport');

  it('is not kept when the write concerns it', () => {
    const answers = new StoredAnswers<string>(1_000_000);
    const begunAt = answers.generation;
    answers.purge(story('x', { channel: 'sport', date: 1 }));
    expect(answers.set('key', 'stale', 5, dependencies, begunAt)).toBe(false);
    expect(answers.get('key')).toBeUndefined();
    expect(answers.figures.outrun).toBe(1);
  });

  it('is kept when it does not', () => {
    const answers = new StoredAnswers<string>(1_000_000);
    const begunAt = answers.generation;
    answers.purge(story('x', { channel: 'money', date: 1 }));
    expect(answers.set('key', 'right', 5, dependencies, begunAt)).toBe(true);
  });

  it('is not kept when there were more writes than anyone remembers', () => {
    const answers = new StoredAnswers<string>(1_000_000);
    const begunAt = answers.generation;
    for (let at = 0; at < 5000; at += 1) {
      answers.purge(story('x', { channel: 'money', date: 1 }));
    }
    expect(answers.set('key', 'unknown', 7, dependencies, begunAt)).toBe(false);
  });
});

it('finds by its index exactly the answers that looking at each would find', () => {
  const channel = fc.constantFrom('sport', 'money', 'city');
  const date = fc.nat(5);
  const id = fc.constantFrom('a', 'b', 'c');
  const dependency = fc.record({
    rows: fc.array(fc.record({ type: fc.constant(STORY), id }), { maxLength: 2 }),
    lists: fc.array(
      fc.record({
        type: fc.constant(STORY),
        constraints: fc.array(
          fc.record({ path: fc.constant('channel'), values: fc.array(channel, { maxLength: 2 }) }),
          { maxLength: 2 },
        ),
        window: fc.option(
          fc.record({
            path: fc.constant('date'),
            from: fc.option(date, { nil: undefined }),
            to: fc.option(date, { nil: undefined }),
          }),
          { nil: undefined },
        ),
      }),
      { maxLength: 2 },
    ),
  });
  const version = fc.record({ channel: fc.array(channel, { maxLength: 2 }), date: fc.tuple(date) });
  const change = fc.record({
    type: fc.constant(STORY),
    ids: fc.option(fc.tuple(id), { nil: undefined }),
    versions: fc.option(fc.array(version, { maxLength: 2 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(dependency, { maxLength: 8 }), change, (all, written) => {
      const indexed = new StoredAnswers<number>(1_000_000);
      const late = new StoredAnswers<number>(1_000_000);
      for (const [at, each] of all.entries()) {
        indexed.set(String(at), at, 1, each, indexed.generation);
      }
      indexed.purge(written);
      const begunAt = late.generation;
      late.purge(written);
      for (const [at, each] of all.entries()) {
        expect(indexed.get(String(at)) !== undefined).toBe(
          late.set(String(at), at, 1, each, begunAt),
        );
      }
    }),
  );
});
