import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../uids';

const POPULATE = {
  authors: true,
  editor: true,
  photo: { populate: { image: true } },
  channel: true,
  region: true,
  tags: true,
  corrections: true,
  seo: true,
};

/** A draft with all that an article's page shows of it. */
export interface PreviewedDraft extends Record<string, unknown> {
  corrections: { kind: string }[];
}

/**
 * The draft of a story for its page, or null when there is no such story. Below the Document
 * Service, which gives callers of the content API no draft; what is private is still in it.
 */
export async function previewedDraft(
  strapi: Core.Strapi,
  documentId: string,
): Promise<PreviewedDraft | null> {
  return strapi.db
    .query(ARTICLE)
    .findOne({ where: { documentId, publishedAt: null }, populate: POPULATE });
}
