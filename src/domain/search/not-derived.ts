/**
 * Common words that only look derived: their Indonesian stem would be another common word, and a
 * search for "media" would find every story with "dia". The other word is named beside each.
 */
export const NOT_DERIVED: ReadonlySet<string> = new Set([
  'berasal', // beras
  'ialah', // ia
  'kediri', // diri
  'kemeja', // meja
  'kepada', // pada
  'kepala', // pala
  'ketua', // tua
  'masalah', // masa
  'media', // dia
  'melalui', // lalu
  'menteri', // teri
  'pelampung', // lampung
  'pemenang', // penang
  'pemilu', // pilu
  'perdana', // dana
  'permata', // mata
  'peserta', // serta
  'pesisir', // sisir
  'terima', // rima
]);

/** The same for the English stem. */
export const NOT_ENGLISH: ReadonlySet<string> = new Set([
  'asing', // as
  'berasal', // beras
  'kuning', // kun
  'masing', // mas
  'news', // new
]);
