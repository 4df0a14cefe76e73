import { oneLine } from './clean-text';

const OPENING = /^(?:oleh|by|laporan|penulis|reporter)\b\s*:?\s*/i;
const SEPARATOR = /\s*[,;&]\s*(?:(?:dan|and)\s)?|\s(?:dan|and)\s/i;

/** "S.H.", "M.Si", "Ph.D": a degree follows its bearer's name after a comma. */
const DEGREE = /^(?:\p{Lu}\p{L}{0,3}\.)+(?:\p{Lu}\p{L}{0,3}\.?)?$/u;

/** Names without repetitions, however they are capitalized, in their order. */
export function distinctNames(names: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (name !== '' && !first.has(key)) first.set(key, name);
  }
  return [...first.values()];
}

/**
 * The names in a by-line: "Laporan: Siti Aminah, Budi Santoso dan Rina" → three names. It is split at
 * commas, semicolons, "&", "dan" and "and"; a leading "Oleh", "By" or "Laporan" is dropped; a degree
 * after a comma stays with its name ("Budi Santoso, S.H.").
 */
export function splitByLine(by: string): string[] {
  const names: string[] = [];
  for (const part of oneLine(by).replace(OPENING, '').split(SEPARATOR)) {
    const previous = names.at(-1);
    if (previous !== undefined && DEGREE.test(part))
      names[names.length - 1] = `${previous}, ${part}`;
    else if (part !== '') names.push(part);
  }
  return distinctNames(names);
}
