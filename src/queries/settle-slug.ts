import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isSlug, type SlugChoice } from '../domain/publishing';
import { settleSlugs } from './settle-slugs';

const invalid = (message: string) =>
  new errors.ValidationError(`slug: ${message}`, {
    errors: [{ path: ['slug'], message, name: 'ValidationError' }],
  });

/**
 * The slug that a story gets: the chosen one, or the headline's, counted up where it is taken.
 *
 * @throws ValidationError naming `slug` when a chosen one is ill-formed or another story's.
 */
export async function settleSlug(
  strapi: Core.Strapi,
  { slug, chosen }: SlugChoice,
  documentId: string | undefined,
): Promise<string> {
  if (!isSlug(slug)) {
    throw invalid('only a-z, 0-9 and single hyphens between them, at most 80 characters');
  }
  const [settled = slug] = await settleSlugs(strapi, [{ slug, reserves: true }], documentId);
  if (chosen && settled !== slug) {
    throw invalid(`"${slug}" is the address of another story`);
  }
  return settled;
}
