import { oneLine } from './clean-text';
import type { Concept } from './ninjs-document';
import { saysOneOf } from './says-one-of';
import { distinctNames, splitByLine } from './split-by-line';

function namesOf(people: readonly Concept[], ...rels: readonly string[]): string[] {
  return distinctNames(
    people
      .filter(({ rel }) => saysOneOf(rel, ...rels))
      .map(({ name, literal }) => oneLine(name || literal || '')),
  );
}

/** The story's authors in order: people with rel "author" or "creator"; without any, the by-line's. */
export function readAuthors(people: readonly Concept[], by: string): Array<{ name: string }> {
  const credited = namesOf(people, 'author', 'creator');
  return (credited.length > 0 ? credited : splitByLine(by)).map((name) => ({ name }));
}

/** The person with rel "editor", the first if there are several. */
export function readEditor(people: readonly Concept[]): { name: string } | null {
  const [name] = namesOf(people, 'editor');
  return name === undefined ? null : { name };
}
