import { memoizeBounded } from '../../../src/domain/relative-time/memoize-bounded';

describe('a bounded memory', () => {
  it('makes a thing once, however often it is asked for', () => {
    const make = jest.fn((locale: string, zone: string) => ({ locale, zone }));
    const remembered = memoizeBounded(2, make);
    expect(remembered('id', 'UTC')).toBe(remembered('id', 'UTC'));
    expect(remembered('en', 'UTC')).toEqual({ locale: 'en', zone: 'UTC' });
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('forgets the oldest when it is full', () => {
    const make = jest.fn((locale: string) => locale);
    const remembered = memoizeBounded(2, make);
    for (const locale of ['id', 'en', 'de', 'en', 'de']) remembered(locale);
    expect(make).toHaveBeenCalledTimes(3);
    remembered('id');
    expect(make).toHaveBeenCalledTimes(4);
  });

  it('remembers nothing as an answer, but not a failure', () => {
    const nothing = jest.fn((_: string) => undefined);
    const remembered = memoizeBounded(2, nothing);
    remembered('id');
    remembered('id');
    expect(nothing).toHaveBeenCalledTimes(1);

    const failing = memoizeBounded(2, (zone: string) => {
      throw new RangeError(zone);
    });
    expect(() => failing('nowhere')).toThrow('nowhere');
    expect(() => failing('nowhere')).toThrow('nowhere');
  });
});
