import { parseSearchText, wordForms } from '../../../src/domain/search';

const termsOf = (text: string) => {
  const parsed = parseSearchText(text);
  if ('problem' in parsed) {
    throw new Error(parsed.problem);
  }
  return parsed.terms;
};

const problemOf = (text: string) => {
  const parsed = parseSearchText(text);
  return 'problem' in parsed ? parsed.problem : null;
};

const word = (text: string) => ({ kind: 'word', forms: wordForms(text) });
const phrase = (...words: string[]) => ({ kind: 'phrase', words });

describe('what a reader typed', () => {
  it.each([
    ['harga cabai', [word('harga'), word('cabai')]],
    ['Harga harga HARGA', [word('harga')]],
    ['"harga cabai" medan', [phrase('harga', 'cabai'), word('medan')]],
    ['“harga cabai”', [phrase('harga', 'cabai')]],
    ['harga cabai di Medan', [word('harga'), word('cabai'), word('medan')]],
    ['the price of chili', [word('price'), word('chili')]],
    ['"di Medan"', [phrase('di', 'medan')]],
    ['yang di', [word('yang'), word('di')]],
    ['yang "harga cabai"', [phrase('harga', 'cabai')]],
    ['"harga cabai', [word('harga'), word('cabai')]],
    ['"" harga', [word('harga')]],
  ])('%s', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  it.each([
    ['harga AND cabai', ['harga', 'cabai']],
    ['harga OR cabai', ['harga', 'or', 'cabai'].filter((w) => w !== 'or')],
    ['headline:harga', ['headline', 'harga']],
    ['harga* -cabai', ['harga', 'cabai']],
    ['harga + (cabai) ^ {x} : ~', ['harga', 'cabai', 'x']],
    ["harga' | cabai & ! <-> :A", ['harga', 'cabai']],
    ["'; drop table articles; --", ['drop', 'table', 'articles']],
    ['NEAR(harga cabai, 5)', ['near', 'harga', 'cabai', '5']],
    ['\\harga\\ %cabai_', ['harga', 'cabai']],
  ])('knows no operators: %s', (text, words) => {
    const found = termsOf(text);
    expect(found.slice(0, words.length)).toEqual(words.map(word));
    for (const term of found) {
      for (const part of term.kind === 'word' ? term.forms : term.words) {
        expect(part).toMatch(/^[\p{L}\p{N}]+$/u);
      }
    }
  });

  it.each(['', '   ', '"', '""', '*', '-()*:"^', '🌶️', '\u200d', '\u0301'])(
    'holds no word: %j',
    (text) => {
      expect(problemOf(text)).toBe('holds no word to look for');
    },
  );

  it('may be 200 characters and 20 words long, and no longer', () => {
    expect(problemOf('𐐷'.repeat(200))).toBeNull();
    expect(problemOf('a'.repeat(201))).toMatch(/longer than 200/);
    expect(problemOf('a'.repeat(10_000))).toMatch(/longer than 200/);
    expect(problemOf('ab '.repeat(20))).toBeNull();
    expect(problemOf('ab '.repeat(21))).toMatch(/more than 20/);
    expect(problemOf(`"${'ab '.repeat(21)}"`)).toMatch(/more than 20/);
  });
});
