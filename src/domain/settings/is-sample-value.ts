/** Compared without case and punctuation: "change-me", "toBeModified1", "your_secret_here". */
const SAMPLE_WORDS = [
  'changeme',
  'changethis',
  'tobemodified',
  'replaceme',
  'placeholder',
  'example',
  'sample',
  'secret',
  'password',
];

/**
 * Whether a value looks like one from a manual rather than a chosen one. A random base64 value of 44
 * characters is taken for a sample about once in five million times.
 */
export function isSampleValue(value: string): boolean {
  const letters = value.toLowerCase().replace(/[^a-z]/g, '');

  return SAMPLE_WORDS.some((word) => letters.includes(word));
}
