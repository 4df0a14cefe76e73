import { nextFreeSlug } from './slug';

/** What a new story would be called. */
export interface SlugWish {
  /** Its headline's slug. */
  readonly slug: string;
  /** Whether it keeps the slug from others: a draft that was never published does not. */
  readonly reserves: boolean;
}

/**
 * The slugs of new stories, in their order: each the first of its own, counted up, that is neither taken
 * nor given to one before it.
 */
export function shareOutSlugs(wishes: readonly SlugWish[], taken: ReadonlySet<string>): string[] {
  const gone = new Set(taken);
  return wishes.map(({ slug: wished, reserves }) => {
    const slug = nextFreeSlug(wished, gone);
    if (reserves) {
      gone.add(slug);
    }
    return slug;
  });
}
