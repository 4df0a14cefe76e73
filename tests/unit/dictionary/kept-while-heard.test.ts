import { KeptWhileHeard } from '../../../src/dictionary/kept-while-heard';
import { EVERYTHING } from '../../../src/domain/response-cache';
import { CHANNEL, TAG } from '../../../src/uids';

describe('a value that is kept while every write is heard of', () => {
  let stored: string;
  let hearsAll: boolean;
  /** What is done while it is read. */
  let meanwhile: () => void;
  let kept: KeptWhileHeard<string>;

  beforeEach(() => {
    stored = 'first';
    hearsAll = true;
    meanwhile = () => undefined;
    const read = async () => {
      const value = stored;
      meanwhile();
      return value;
    };
    kept = new KeptWhileHeard([CHANNEL], read, () => hearsAll);
  });

  it('is read once', async () => {
    await kept.value();
    stored = 'second';
    expect(await kept.value()).toBe('first');
  });

  it.each([
    ['a row of its type', () => kept.changed({ type: CHANNEL, ids: [1] })],
    ['anything', () => kept.changed({ type: EVERYTHING })],
    ['what was missed', () => kept.missed()],
  ])('is read again after %s', async (_what, write) => {
    await kept.value();
    stored = 'second';
    write();
    expect(await kept.value()).toBe('second');
  });

  it('outlives what is written of other types', async () => {
    await kept.value();
    stored = 'second';
    kept.changed({ type: TAG });
    expect(await kept.value()).toBe('first');
  });

  it('is not kept when it was written while it was read', async () => {
    meanwhile = () => kept.changed({ type: CHANNEL });
    await kept.value();
    meanwhile = () => undefined;
    stored = 'second';
    expect(await kept.value()).toBe('second');
  });

  it('is read each time while not everything is heard of', async () => {
    await kept.value();
    hearsAll = false;
    stored = 'second';
    expect(await kept.value()).toBe('second');
    stored = 'third';
    expect(await kept.value()).toBe('third');
  });
});
