import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isSlug, nextFreeSlug, type SlugChoice } from '../domain/publishing';
import { takenSlugs } from './taken-slugs';

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
  const taken = await takenSlugs(strapi, slug, documentId);
  if (chosen && taken.has(slug)) {
    throw invalid(`"${slug}" is the address of another story`);
  }
  return nextFreeSlug(slug, taken);
}
