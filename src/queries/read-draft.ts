import type { Core } from '@strapi/strapi';
import type { DraftContent } from '../domain/publishing';
import { ARTICLE } from '../uids';

/** A draft with everything that publication is decided by. Dates are ISO 8601 instants. */
export interface Draft extends DraftContent {
  id: number;
  documentId: string;
  headline: string | null;
  genre: string | null;
  source: string | null;
  unverified: boolean | null;
  verificationNotice: string | null;
  slug: string | null;
  datePublished: string | null;
  dateModified: string | null;
  readerDigest: string | null;
  authors: { documentId: string }[];
  photo: { image: { id: number } | null; caption: string | null; credit: string | null } | null;
}

const LINK = { select: ['id', 'documentId'] };

/** The draft of a story with its relations, or null when there is no such story. */
export async function readDraft(strapi: Core.Strapi, documentId: string): Promise<Draft | null> {
  return strapi.db.query(ARTICLE).findOne({
    where: { documentId, publishedAt: null },
    populate: {
      authors: LINK,
      tags: LINK,
      editor: LINK,
      channel: LINK,
      region: LINK,
      photo: { populate: { image: { select: ['id'] } } },
      corrections: true,
    },
  });
}
