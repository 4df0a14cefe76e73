import { remember } from '../../../site/src/warta/remember';

describe('what every page needs', () => {
  beforeEach(() => jest.useFakeTimers({ now: 0 }));
  afterEach(() => jest.useRealTimers());

  it('is read once in its lifetime, by pages at the same time too', async () => {
    const read = jest.fn().mockResolvedValueOnce('old').mockResolvedValueOnce('new');
    const value = remember<string>(read, '', 1000);

    expect(await Promise.all([value(), value()])).toEqual(['old', 'old']);
    jest.setSystemTime(999);
    expect(await value()).toBe('old');
    jest.setSystemTime(1000);
    expect(await value()).toBe('new');
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('is what it was last while it cannot be read, and is tried again for the next page', async () => {
    const read = jest
      .fn()
      .mockRejectedValueOnce(new Error('down'))
      .mockResolvedValueOnce('menu')
      .mockRejectedValueOnce(new Error('down'))
      .mockResolvedValueOnce('fresh');
    const value = remember<string>(read, 'nothing', 1000);

    expect(await value()).toBe('nothing');
    expect(await value()).toBe('menu');
    jest.setSystemTime(1000);
    expect(await value()).toBe('menu');
    expect(await value()).toBe('fresh');
  });
});
