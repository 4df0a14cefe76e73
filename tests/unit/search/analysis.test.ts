import fc from 'fast-check';
import { wordForms } from '../../../src/domain/search';
import { tokenize } from '../../../src/domain/search/tokenize';
import { cpuTime } from '../../helpers/cpu-time';

const match = (one: string, other: string) => {
  const forms = wordForms(one);
  return wordForms(other).some((form) => forms.includes(form));
};

const words = (text: string) => tokenize(text).map(({ word }) => word);

describe('the forms of a word', () => {
  it.each([
    ['perjanjian', 'janji'],
    ['dijanjikan', 'janji'],
    ['membangun', 'pembangunan'],
    ['bangunan', 'membangun'],
    ['harga', 'harganya'],
    ['berharga', 'harga'],
    ['menteri', 'kementerian'],
    ['pemerintah', 'perintah'],
    ['sekolah', 'bersekolah'],
    ['masalah', 'permasalahan'],
    ['pemilihan', 'memilih'],
    ['mengirim', 'kirim'],
    ['pengiriman', 'dikirim'],
    ['menulis', 'tulisan'],
    ['penulis', 'tulis'],
    ['kenaikan', 'naik'],
    ['nelayan', 'nelayannya'],
    ['market', 'markets'],
    ['city', 'cities'],
    ['invest', 'investment'],
    ['running', 'runs'],
    ["government's", 'government'],
  ])('match: %s and %s', (one, other) => {
    const [first = '', second = ''] = [...words(one), ...words(other)];
    expect(match(first, second)).toBe(true);
    expect(match(second, first)).toBe(true);
  });

  it.each([
    ['media', 'dia'],
    ['masalah', 'masa'],
    ['ketua', 'tua'],
    ['kepala', 'pala'],
    ['peserta', 'serta'],
    ['melalui', 'lalu'],
    ['pelampung', 'lampung'],
    ['perdana', 'dana'],
    ['pemilu', 'pilu'],
    ['berasal', 'beras'],
    ['asing', 'as'],
    ['masing', 'mas'],
    ['ratus', 'ratu'],
    ['keras', 'kera'],
    ['batas', 'bata'],
    ['harga', 'hari'],
    ['medan', 'media'],
    ['news', 'new'],
  ])('do not match: %s and %s', (one, other) => {
    expect(match(one, other)).toBe(false);
  });

  it('begin with the word itself, and are only that for what is not Latin or holds a figure', () => {
    expect(wordForms('harganya')[0]).toBe('harganya');
    expect(wordForms('москва')).toEqual(['москва']);
    expect(wordForms('g20')).toEqual(['g20']);
  });
});

describe('the words of a text', () => {
  it.each([
    ['Harga CABAI', ['harga', 'cabai']],
    ['Café Malmö', ['cafe', 'malmo']],
    ['Cafe\u0301', ['cafe']],
    ["Jum’at, Qur’an, Jum'at", ['jumat', 'quran', 'jumat']],
    ["'kutipan'", ['kutipan']],
    ['undang-undang', ['undang', 'undang']],
    ['Rp1.500,50', ['rp1', '500', '50']],
    ['pem\u00adba\u00adngun\u00adan', ['pembangunan']],
    ['ＡＢＣ ﬁnal', ['abc', 'final']],
    ['İstanbul', ['istanbul']],
    ['🌶️ cabai 🌶️', ['cabai']],
    ['سوق الأسهم', ['سوق', 'الاسهم']],
    ['…!?*()[]:"', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('are found alike, plain or not', () => {
    const unit = fc.oneof(
      fc.constantFrom('a', 'B', '9', "'", '’', 'ʼ', ' ', '\n', '-', '_', '[', '`', '{', '~', '@'),
      fc.constantFrom('\u00ad', '\u0301', 'é', '日', 'İ', 'ﬁ', '🐟', '\t', '\x7f', '/', ':'),
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        // With an accent that counts for nothing no word is plain.
        const accented = text.replace(/[a-zA-Z0-9]/g, '$&\u0301');
        expect(tokenize(text).map(({ word, line }) => [word, line])).toEqual(
          tokenize(accented).map(({ word, line }) => [word, line]),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('say where they stand', () => {
    const text = '🌶️ Harga\ncabai';
    for (const { word, start, end } of tokenize(text)) {
      expect(text.slice(start, end).toLowerCase()).toBe(word);
    }
    expect(tokenize(text).map(({ line }) => line)).toEqual([0, 1]);
  });

  it('are cut at 64 characters, never inside one', () => {
    expect(words('a'.repeat(500))).toEqual(['a'.repeat(64)]);
    const [long = ''] = words('𐐷'.repeat(100));
    expect([...long]).toHaveLength(64);
    expect(long).not.toMatch(/\ufffd/);
  });

  it('are found in 100,000 characters of anything within a second', () => {
    for (const piece of ["'", 'a', "a'", '\u0301', 'a\u0301', '\n', '‍', '🌶️', 'ﷺ ', 'a ']) {
      const text = piece.repeat(100_000 / piece.length);
      expect(cpuTime(() => tokenize(text))).toBeLessThan(1000);
    }
  });
});
