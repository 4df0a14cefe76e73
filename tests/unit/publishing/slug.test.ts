import fc from 'fast-check';
import {
  isSlug,
  nextFreeSlug,
  SLUG_MAX_LENGTH,
  slugFromHeadline,
} from '../../../src/domain/publishing/slug';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.constantFrom('Gubernur', 'Rp19.200', '&', '–', 'x'.repeat(79)), { maxLength: 40 })
    .map((w) => w.join(' ')),
);

describe('slugFromHeadline', () => {
  it.each([
    ['Wali Kota Resmikan Pasar Baru', 'wali-kota-resmikan-pasar-baru'],
    ['Harga Cabai Tembus Rp19.200 per Kilogram', 'harga-cabai-tembus-rp19-200-per-kilogram'],
    ['UMKM & Koperasi Tumbuh 5,2%', 'umkm-dan-koperasi-tumbuh-5-2-persen'],
    ["Salat Jum'at di Masjid Raya", 'salat-jumat-di-masjid-raya'],
    ['Lomba Baca Al-Qur’an Dibuka', 'lomba-baca-al-quran-dibuka'],
    ['"Kami Siap," Kata Bupati', 'kami-siap-kata-bupati'],
    ['“Kami Siap”—Bupati', 'kami-siap-bupati'],
    ['Jakarta – Bandung — Surabaya', 'jakarta-bandung-surabaya'],
    ['KPK Periksa Tiga Saksi e-KTP', 'kpk-periksa-tiga-saksi-e-ktp'],
    ['BUMDes dan PDAM: Siapa Untung?', 'bumdes-dan-pdam-siapa-untung'],
    ['Kafé Déjà Vu di Ubud', 'kafe-deja-vu-di-ubud'],
    ['Harga Ema\u00ads Naik', 'harga-emas-naik'],
    ['HUT RI Ke-79 🎉🦄♥', 'hut-ri-ke-79'],
    ['  --  Banjir  --  ', 'banjir'],
  ])('makes %j into %j', (headline, slug) => {
    expect(slugFromHeadline(headline)).toBe(slug);
  });

  it.each(['', '   ', '🎉🎊', '🦄', '!?…', '漢字'])('falls back to "berita" for %j', (headline) => {
    expect(slugFromHeadline(headline)).toBe('berita');
  });

  it('keeps a headline of exactly 80 characters whole', () => {
    const headline = `${'a'.repeat(39)} ${'b'.repeat(40)}`;
    expect(slugFromHeadline(headline)).toBe(headline.replace(' ', '-'));
  });

  it('cuts at the last word that fits, and a word that ends at the limit fits', () => {
    expect(slugFromHeadline(`${'a'.repeat(39)} ${'b'.repeat(41)}`)).toBe('a'.repeat(39));
    expect(slugFromHeadline(`${'a'.repeat(80)} lagi`)).toBe('a'.repeat(80));
  });

  it('cuts inside a word only when the first word alone is too long', () => {
    expect(slugFromHeadline('a'.repeat(100))).toBe('a'.repeat(SLUG_MAX_LENGTH));
  });

  it('gives a well-formed slug for any text, and a slug is its own slug', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const slug = slugFromHeadline(text);
        expect(slug).toMatch(SLUG);
        expect(slug.length).toBeLessThanOrEqual(SLUG_MAX_LENGTH);
        expect(slugFromHeadline(slug)).toBe(slug);
        expect(isSlug(slug)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the slug of plain text', () => {
  it('is what transliteration would make of it', () => {
    const plain = fc.string({
      unit: fc.oneof(
        fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
        fc.constantFrom('\t', '\n', '\r', '\u00a0', '\u2010', '–', '—', '&', '%', '-', '\\'),
      ),
      maxLength: 80,
    });
    fc.assert(
      fc.property(plain, (text) => {
        const accented = `${text} é`;
        const whole = slugFromHeadline(accented);
        fc.pre(whole.length < SLUG_MAX_LENGTH - 2);
        expect(slugFromHeadline(`${text} e`)).toBe(whole);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('isSlug', () => {
  it.each(['', '-a', 'a-', 'a--b', 'A', 'é', 'a b', 'a\n', 'a'.repeat(81), 5, null, undefined])(
    'refuses %j',
    (value) => {
      expect(isSlug(value)).toBe(false);
    },
  );
});

describe('nextFreeSlug', () => {
  it('gives the base itself when it is free', () => {
    expect(nextFreeSlug('banjir', new Set(['banjir-2']))).toBe('banjir');
  });

  it('counts from 2 past every taken number', () => {
    expect(nextFreeSlug('banjir', new Set(['banjir', 'banjir-2', 'banjir-4']))).toBe('banjir-3');
  });

  it('shortens a base at a word to make room for the number', () => {
    const base = `${'a'.repeat(40)}-${'b'.repeat(39)}`;
    expect(nextFreeSlug(base, new Set([base]))).toBe(`${'a'.repeat(40)}-2`);
  });

  it('is always a free slug of at most 80 characters', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 120 }), (text, others) => {
        const taken = new Set<string>();
        for (let n = 0; n < others; n += 1) taken.add(nextFreeSlug(slugFromHeadline(text), taken));
        expect(taken.size).toBe(others);
        for (const slug of taken) expect(isSlug(slug)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
