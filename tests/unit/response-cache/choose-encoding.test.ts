import { chooseEncoding } from '../../../src/domain/response-cache';

describe('how a body is compressed', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['identity', null],
    ['deflate, zstd', null],
    ['gzip', 'gzip'],
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['GZIP', 'gzip'],
    ['*', 'br'],
    // Weights are heeded.
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0', null],
    ['gzip;q=0.000, br;q=0.0', null],
    ['br;q=0.2, gzip;q=0.8', 'gzip'],
    ['gzip;q=0.8, br;q=0.8', 'br'],
    ['gzip ; q=0.5', 'gzip'],
    ['*;q=0.5, br;q=0', 'gzip'],
    ['*;q=0', null],
    ['identity, gzip;q=0.5', null],
    ['identity;q=0.5, gzip', 'gzip'],
    ['identity;q=0, *;q=0', null],
    // What is malformed is passed over.
    ['br;q=2, gzip', 'gzip'],
    ['br;q=-1', null],
    ['br;level=3, gzip', 'gzip'],
    ['brotli', null],
    [',,;;q=1,', null],
  ])('for "%s" is %s', (accepted, encoding) => {
    expect(chooseEncoding(accepted)).toBe(encoding);
    // What is remembered is the same.
    expect(chooseEncoding(accepted)).toBe(encoding);
  });
});
