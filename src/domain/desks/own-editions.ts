interface Edition {
  readonly documentId: string;
}

/** What an editor may do about the editions of a story. */
export interface OwnEditions<E extends Edition> {
  /** Editions of his desk that do not carry the story. */
  readonly toTake: readonly E[];
  /** Editions of his desk that do, and do not own it. */
  readonly toGiveUp: readonly E[];
}

/**
 * The editions of a desk that may take a story, and those that may give it up again; the one that owns a
 * story always carries it.
 *
 * @param own the regions of the desk; 'all' for those who work for every one
 */
export function ownEditions<E extends Edition>(
  own: readonly E[] | 'all',
  owner: Edition | null,
  carried: readonly E[],
): OwnEditions<E> {
  const isIn = (editions: readonly Edition[], { documentId }: Edition) =>
    editions.some((edition) => edition.documentId === documentId);
  return {
    toTake: own === 'all' ? [] : own.filter((edition) => !isIn(carried, edition)),
    toGiveUp: carried.filter(
      (edition) =>
        edition.documentId !== owner?.documentId && (own === 'all' || isIn(own, edition)),
    ),
  };
}
