import type { Core } from '@strapi/strapi';
import { ARTICLE, FORMER_SLUG } from '../uids';

/** Records that `slug` once led to this document, so that links to it keep working. */
export async function rememberSlug(
  strapi: Core.Strapi,
  contentType: string,
  slug: string,
  targetDocumentId: string,
): Promise<void> {
  const where = { contentType, slug };
  const known = await strapi.db.query(FORMER_SLUG).findOne({ where });
  if (known) {
    // It leads to the last that had it.
    await strapi.db.query(FORMER_SLUG).update({ where, data: { targetDocumentId } });
  } else {
    await strapi.db.query(FORMER_SLUG).create({ data: { ...where, targetDocumentId } });
  }
}

/** A slug that is in use again redirects no more. */
export async function forgetSlug(
  strapi: Core.Strapi,
  contentType: string,
  slug: string,
): Promise<void> {
  await strapi.db.query(FORMER_SLUG).deleteMany({ where: { contentType, slug } });
}

/** Frees the former slugs of what is gone. */
export async function forgetSlugsOf(strapi: Core.Strapi, targetDocumentId: string): Promise<void> {
  await strapi.db.query(FORMER_SLUG).deleteMany({ where: { targetDocumentId } });
}

/** The documentId of the story whose address this slug once was, or null. */
export async function storyOfFormerSlug(strapi: Core.Strapi, slug: string): Promise<string | null> {
  const where = { contentType: ARTICLE, slug };
  const known = await strapi.db.query(FORMER_SLUG).findOne({ where });
  return known?.targetDocumentId ?? null;
}
