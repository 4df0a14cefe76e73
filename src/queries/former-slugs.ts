import type { Core } from '@strapi/strapi';
import { FORMER_SLUG } from '../uids';

/** Records that `slug` once was this story's address, so that links to it keep working. */
export async function rememberSlug(
  strapi: Core.Strapi,
  slug: string,
  articleDocumentId: string,
): Promise<void> {
  const known = await strapi.db.query(FORMER_SLUG).findOne({ where: { slug } });
  if (!known) {
    await strapi.db.query(FORMER_SLUG).create({ data: { slug, articleDocumentId } });
  }
}

/** A slug that is a story's address again redirects no more. */
export async function forgetSlug(strapi: Core.Strapi, slug: string): Promise<void> {
  await strapi.db.query(FORMER_SLUG).deleteMany({ where: { slug } });
}

/** Frees the former slugs of a story that is gone. */
export async function forgetSlugsOf(strapi: Core.Strapi, articleDocumentId: string): Promise<void> {
  await strapi.db.query(FORMER_SLUG).deleteMany({ where: { articleDocumentId } });
}

/** The story whose address this slug once was, or null. */
export async function storyOfFormerSlug(strapi: Core.Strapi, slug: string): Promise<string | null> {
  const known = await strapi.db.query(FORMER_SLUG).findOne({ where: { slug } });
  return known?.articleDocumentId ?? null;
}
