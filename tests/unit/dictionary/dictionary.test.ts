import { Dictionary } from '../../../src/dictionary/dictionary';
import type { Entry } from '../../../src/dictionary/entry';
import { EVERYTHING } from '../../../src/domain/response-cache';
import { CHANNEL, TAG } from '../../../src/uids';

const entry = (id: number, slug: string, name = slug): Entry => ({
  id,
  documentId: `document-${id}`,
  name,
  slug,
});

describe('the dictionary', () => {
  let stored: Entry[];
  let reads: number;
  let hearsAll: boolean;
  /** Resolves what is being read; undefined where reading does not wait. */
  let hold: Promise<void> | undefined;
  let dictionary: Dictionary;

  beforeEach(() => {
    stored = [entry(1, 'ekonomi'), entry(2, 'olahraga')];
    reads = 0;
    hearsAll = true;
    hold = undefined;
    const read = async (_section: string, column: 'id' | 'slug', values: readonly unknown[]) => {
      reads += 1;
      const rows = stored.filter((row) => values.includes(row[column]));
      await hold;
      return rows as never[];
    };
    dictionary = new Dictionary(read, () => hearsAll);
  });

  const nameOf = async (id: number) => (await dictionary.byIds('channels', [id])).get(id)?.name;

  it('reads together what it does not know, and nothing twice', async () => {
    await dictionary.byIds('channels', [1, 2, 1]);
    await dictionary.byIds('channels', [2]);
    expect((await dictionary.bySlug('channels', 'ekonomi'))?.id).toBe(1);
    expect(reads).toBe(1);
  });

  it('asks again for what was not there', async () => {
    expect(await dictionary.bySlug('channels', 'baru')).toBeNull();
    stored.push(entry(3, 'baru'));
    expect((await dictionary.bySlug('channels', 'baru'))?.id).toBe(3);
  });

  it.each([
    ['a row', { type: CHANNEL, ids: [1, 'document-1'] }],
    ['a whole type', { type: CHANNEL }],
    ['a row that is known by its documentId only', { type: CHANNEL, ids: ['document-1'] }],
    ['anything', { type: EVERYTHING }],
  ])('forgets %s that was written, by id and by slug', async (_what, change) => {
    await nameOf(1);
    stored[0] = entry(1, 'bisnis', 'Bisnis');
    dictionary.changed(change);
    expect(await nameOf(1)).toBe('Bisnis');
    expect(await dictionary.bySlug('channels', 'ekonomi')).toBeNull();
  });

  it('keeps the rest when one row is written, and all when another type is', async () => {
    await dictionary.byIds('channels', [1, 2]);
    dictionary.changed({ type: CHANNEL, ids: [1] });
    dictionary.changed({ type: TAG });
    await nameOf(2);
    expect(reads).toBe(1);
  });

  it('does not keep what was read before a write and came after it', async () => {
    let release: () => void = () => undefined;
    hold = new Promise((resolve) => {
      release = resolve;
    });
    const early = nameOf(1);
    stored[0] = entry(1, 'ekonomi', 'Bisnis');
    dictionary.changed({ type: CHANNEL, ids: [1] });
    release();
    expect(await early).toBe('ekonomi');
    expect(await nameOf(1)).toBe('Bisnis');
  });

  it('reads everything while it does not hear of all writes, and keeps nothing of that', async () => {
    await nameOf(1);
    hearsAll = false;
    dictionary.missed();
    stored[0] = entry(1, 'ekonomi', 'Bisnis');
    expect(await nameOf(1)).toBe('Bisnis');
    stored[0] = entry(1, 'ekonomi', 'Niaga');
    expect(await nameOf(1)).toBe('Niaga');
    hearsAll = true;
    stored[0] = entry(1, 'ekonomi', 'Ekonomi');
    expect(await nameOf(1)).toBe('Ekonomi');
  });
});
