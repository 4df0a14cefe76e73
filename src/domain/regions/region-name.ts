const ACRONYMS: ReadonlySet<string> = new Set(['DKI', 'DI']);
const ROMAN_NUMERAL = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;

function capitalize(word: string): string {
  const upper = word.toUpperCase();
  if (ACRONYMS.has(upper) || ROMAN_NUMERAL.test(upper)) return upper;
  if (upper === 'DAN') return 'dan';
  return upper.charAt(0) + upper.slice(1).toLowerCase();
}

/**
 * A region's name as a newspaper prints it, from the capitals of the official list:
 * "KABUPATEN ACEH SELATAN" → "Kabupaten Aceh Selatan", "DKI JAKARTA" → "DKI Jakarta",
 * "KABUPATEN PANGKAJENE DAN KEPULAUAN" → "Kabupaten Pangkajene dan Kepulauan". Both halves of a
 * hyphenated word are capitalized, what follows an apostrophe is not; Roman numerals stay capitals.
 */
export function regionName(raw: string): string {
  return raw
    .trim()
    .split(/\s+/)
    .map((word) => word.split('-').map(capitalize).join('-'))
    .join(' ');
}
