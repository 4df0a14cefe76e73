import { assertDepth } from '../../../src/request/query-shape/assert-depth';

/** `depth` relations one behind the other, as an object. */
const nested = (depth: number): object =>
  depth === 1 ? { authors: true } : { authors: { populate: nested(depth - 1) } };

const path = (depth: number): string => Array(depth).fill('authors').join('.');

describe('how deep relations may be populated', () => {
  it.each([
    ['nothing', undefined],
    ['everything one step away', '*'],
    ['five, as a path', path(5)],
    ['five, as one of several', ['region', `channel,${path(5)}`]],
    ['five, as an object', nested(5)],
    ['a path at the end of an object', { authors: { populate: path(4) } }],
  ])('%s may be', (_what, populate) => {
    expect(() => assertDepth(populate)).not.toThrow();
  });

  it.each([
    ['six, as a path', path(6)],
    ['six, as one of several', ['region', `channel,${path(6)}`]],
    ['six, as an object', nested(6)],
    ['a path at the end of an object', { authors: { populate: path(5) } }],
  ])('%s may not be', (_what, populate) => {
    expect(() => assertDepth(populate)).toThrow('populate: goes through more than 5 relations');
  });
});
