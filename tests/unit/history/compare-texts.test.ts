import { compareTexts, type Stretch } from '../../../src/domain/history';

const short = (stretches: readonly Stretch[]) =>
  stretches.map(({ kind, text }) => `${{ same: ' ', added: '+', removed: '-' }[kind]}${text}`);
const without = (kind: Stretch['kind'], stretches: readonly Stretch[]) =>
  stretches
    .filter((stretch) => stretch.kind !== kind)
    .map(({ text }) => text)
    .join('');

describe('two texts side by side', () => {
  it.each([
    ['the same words', 'Harga cabai naik', 'Harga cabai naik', [' Harga cabai naik']],
    ['nothing', '', '', []],
    ['a new text', '', 'Teras', ['+Teras']],
    ['a text that went', 'Teras', '', ['-Teras']],
    [
      'one other word',
      'Harga cabai naik',
      'Harga beras naik',
      [' Harga ', '-cabai', '+beras', '  naik'],
    ],
    ['a word more', 'Harga naik', 'Harga cabai naik', [' Harga ', '+cabai ', ' naik']],
    [
      'a line between others',
      'satu\ndua\ntiga',
      'satu\nlain\ndua\ntiga',
      [' satu\n', '+lain\n', ' dua\ntiga'],
    ],
    [
      'a word in one of two changed lines',
      'a b\nc d\ne f',
      'a x\nc d\ne y',
      [' a ', '-b', '+x', ' \nc d\ne ', '-f', '+y'],
    ],
  ])('show %s', (_what, before, after, expected) => {
    expect(short(compareTexts(before, after))).toEqual(expected);
  });

  it('can both be read from what came of them, whatever they say', () => {
    const words = ['satu', 'dua', 'tiga\n', ' ', '\n', 'empat', '  '];
    let seed = 7;
    const pick = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return words[seed % words.length] ?? '';
    };
    for (let round = 0; round < 300; round += 1) {
      const before = Array.from({ length: round % 23 }, pick).join('');
      const after = Array.from({ length: round % 19 }, pick).join('');
      const stretches = compareTexts(before, after);
      expect(without('added', stretches)).toBe(before);
      expect(without('removed', stretches)).toBe(after);
    }
  });

  it('count as rewritten where a comparison would take too long', () => {
    const text = (word: string) =>
      Array.from({ length: 3000 }, (_, at) => `${word}${at}`).join(' ');
    const stretches = compareTexts(text('a'), text('b'));
    expect(stretches.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
