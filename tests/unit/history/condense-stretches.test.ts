import { compareTexts, condenseStretches } from '../../../src/domain/history';

const long = Array.from({ length: 200 }, (_, place) => `kata${place}`).join(' ');

const textOf = (stretches: readonly { text: string }[]) =>
  stretches.map(({ text }) => text).join('');

describe('a comparison that is shown in short', () => {
  it('begins and ends with the mark of what is left out, not with an empty line', () => {
    const shown = condenseStretches(compareTexts(`${long} lama ${long}`, `${long} baru ${long}`));
    expect(textOf(shown)).toMatch(/^\[…\]\nkata/);
    expect(textOf(shown)).toMatch(/\n\[…\]$/);
  });

  it('has every change, and the words around it', () => {
    const shown = condenseStretches(compareTexts(`${long} lama ${long}`, `${long} baru ${long}`));
    expect(shown.filter(({ kind }) => kind !== 'same').map(({ text }) => text)).toEqual([
      'lama',
      'baru',
    ]);
    expect(textOf(shown)).toContain('kata199 lama');
    expect(textOf(shown)).toContain(' kata0 kata1 ');
    expect(textOf(shown).length).toBeLessThan(400);
  });

  it('leaves out only what is far from every change, and cuts no word', () => {
    const between = condenseStretches(compareTexts(`a ${long} b`, `c ${long} d`));
    const [gap] = between.filter(({ kind, text }) => kind === 'same' && text.includes('[…]'));
    const [before = '', after = ''] = gap?.text.split('\n[…]\n') ?? [];
    expect(long).toContain(before.trim());
    expect(long).toContain(after.trim());
    expect(before).toMatch(/kata\d+$/);
    expect(after).toMatch(/^kata\d+/);
  });

  it('is the whole text when that is short, or when nothing changed', () => {
    const short = compareTexts('satu dua tiga', 'satu empat tiga');
    expect(condenseStretches(short)).toEqual(short);
    const same = compareTexts(long, long);
    expect(condenseStretches(same)).toEqual(same);
  });
});
