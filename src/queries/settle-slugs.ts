import type { Core } from '@strapi/strapi';
import { countedSlug, type SlugWish, shareOutSlugs } from '../domain/publishing';
import { takenSlugs } from './taken-slugs';

/** How many times as many numbers are looked up when those before are all taken. */
const FURTHER = 8;

/** The first `count` slugs that a story may be given. */
const forms = (slug: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => (at === 0 ? slug : countedSlug(slug, at + 1)));

/**
 * The slugs that stories get, in their order: their own, counted up where it is taken.
 *
 * @param documentId of a story that may keep what it has; undefined for new ones
 */
export async function settleSlugs(
  strapi: Core.Strapi,
  wishes: readonly SlugWish[],
  documentId?: string,
): Promise<string[]> {
  const taken = new Set<string>();
  const asked = new Set<string>();
  let unsure = new Set(wishes.map(({ slug }) => slug));
  for (let count = 1; ; count *= FURTHER) {
    const unknown = [...unsure]
      .flatMap((slug) => forms(slug, count))
      .filter((slug) => !asked.has(slug));
    for (const slug of unknown) {
      asked.add(slug);
    }
    for (const slug of await takenSlugs(strapi, unknown, documentId)) {
      taken.add(slug);
    }
    const slugs = shareOutSlugs(wishes, taken);
    unsure = new Set(
      wishes.flatMap(({ slug }, at) => (asked.has(slugs[at] as string) ? [] : [slug])),
    );
    if (unsure.size === 0) {
      return slugs;
    }
  }
}
