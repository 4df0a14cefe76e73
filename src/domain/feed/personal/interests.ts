import type { Section } from '../../site-addresses';

/** The kinds of what can be followed, as addresses name them. */
export const FOLLOWED_SECTIONS = [
  'regions',
  'channels',
  'authors',
  'tags',
] as const satisfies readonly Section[];

/** What somebody wants to read of, by the documentIds of what is followed. */
export interface Interests {
  readonly follows: Readonly<Record<Section, ReadonlySet<string>>>;
  /** The documentId of the region where the reader is at home; null when it is not known. */
  readonly home: string | null;
}

/** Interests of these follows, in whatever order. */
export function interestsOf(
  follows: Iterable<{ readonly section: Section; readonly documentId: string }>,
  home: string | null,
): Interests {
  const sets = {
    regions: new Set<string>(),
    channels: new Set<string>(),
    authors: new Set<string>(),
    tags: new Set<string>(),
  };
  for (const { section, documentId } of follows) {
    sets[section].add(documentId);
  }
  return { follows: sets, home };
}

/** One text for all who have the same interests, in whatever order they came to them. */
export function interestsKey({ follows, home }: Interests): string {
  return JSON.stringify([
    home,
    ...FOLLOWED_SECTIONS.map((section) => [...follows[section]].sort()),
  ]);
}
