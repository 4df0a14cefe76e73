import { countedSlug, slugFromHeadline } from './slug';

export interface SlugChoice {
  slug: string;
  /** Whether an editor chose it: a chosen slug that is taken is an error, any other is counted up. */
  chosen: boolean;
}

/** The stored draft, as far as its address goes. */
export interface StoredAddress {
  headline: string | null;
  slug: string | null;
  everPublished: boolean;
}

/** Whether a slug is the headline's own, possibly counted up (`banjir-medan-2`). */
export function isSlugOf(slug: string, headline: string): boolean {
  const own = slugFromHeadline(headline);
  const number = Number(/-(\d+)$/.exec(slug)?.[1]);
  return slug === own || (number >= 2 && slug === countedSlug(own, number));
}

/**
 * The slug that a save leads to, or null when the stored one stays. It follows the headline until
 * the first publication and is stable from then on, unless an editor types another.
 *
 * @param stored null for a new story
 */
export function chooseSlug(
  stored: StoredAddress | null,
  saved: { headline?: string | null; slug?: string | null },
): SlugChoice | null {
  const typed = saved.slug || null;
  if (typed !== null && typed !== stored?.slug) {
    return { slug: typed, chosen: true };
  }
  const headline = saved.headline === undefined ? (stored?.headline ?? null) : saved.headline;
  if (!headline) {
    return null;
  }
  const follow: SlugChoice = { slug: slugFromHeadline(headline), chosen: false };
  if (!stored?.slug) {
    return follow;
  }
  const isOwn = stored.headline !== null && isSlugOf(stored.slug, stored.headline);
  const isCleared = saved.slug === null || saved.slug === '';
  if (stored.everPublished || isSlugOf(stored.slug, headline)) {
    return null;
  }
  return isOwn || isCleared ? follow : null;
}
