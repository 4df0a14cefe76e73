import { analyseWhere } from '../../../src/domain/response-cache';

const PATHS = new Set(['slug', 'channel.slug', 'genre', 'documentId']);
const analyse = (where: unknown) => analyseWhere(where, PATHS);

describe('the equalities of a query', () => {
  it.each([
    ['a plain value', { slug: 'a' }, [{ path: 'slug', values: ['a'] }]],
    ['$eq', { slug: { $eq: 'a' } }, [{ path: 'slug', values: ['a'] }]],
    [
      '$in',
      { genre: { $in: ['news', 'opinion'] } },
      [{ path: 'genre', values: ['news', 'opinion'] }],
    ],
    ['a relation', { channel: { slug: { $eq: 'x' } } }, [{ path: 'channel.slug', values: ['x'] }]],
    [
      'parts that all hold',
      { $and: [{ slug: 'a' }, { genre: 'news', publishedAt: { $notNull: true } }] },
      [
        { path: 'slug', values: ['a'] },
        { path: 'genre', values: ['news'] },
      ],
    ],
  ])('are found in %s', (_what, where, constraints) => {
    expect(analyse(where)).toEqual(constraints);
  });

  it.each([
    ['alternatives', { $or: [{ slug: 'a' }, { slug: 'b' }] }],
    ['a negation', { $not: { slug: 'a' } }],
    ['a comparison', { slug: { $contains: 'a' } }],
    ['an attribute that no facet names', { headline: 'a' }],
    ['null', { slug: null }],
    ['nothing', undefined],
  ])('are none in %s, which only widens the list', (_what, where) => {
    expect(analyse(where)).toEqual([]);
  });

  it('are none under a relation that is negated', () => {
    expect(analyse({ channel: { $not: { slug: 'x' } } })).toEqual([]);
  });
});
