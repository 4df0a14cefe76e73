import { readChoice } from '../../../site/src/pages/own-news/choice';

const choiceOf = (address: string) => {
  const values = new URLSearchParams(address);
  return readChoice((name) => values.getAll(name));
};

describe('the choice in an address', () => {
  it('is the regions and channels that it names, each once', () => {
    expect(choiceOf('wilayah=b&wilayah=a&wilayah=b&kanal=x&kanal=x')).toEqual({
      regions: ['b', 'a'],
      channels: ['x'],
    });
  });

  it('has the home first', () => {
    expect(choiceOf('wilayah=a&wilayah=b&rumah=b').regions).toEqual(['b', 'a']);
  });

  it('has no home that is not chosen any more', () => {
    expect(choiceOf('wilayah=a&rumah=b').regions).toEqual(['a']);
  });

  it('may be nothing', () => {
    expect(choiceOf('')).toEqual({ regions: [], channels: [] });
  });
});
