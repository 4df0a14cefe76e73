// The package's own types are found as an ES module's, which a CommonJS file may not import, though
// it brings a CommonJS build as well.
declare module '@orama/stemmers/indonesian' {
  export function stemmer(word: string): string;
}
declare module '@orama/stemmers/english' {
  export function stemmer(word: string): string;
}
