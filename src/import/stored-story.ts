import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../uids';

/** What is known of an agency's story. Dates are ISO 8601 instants, UTC. */
export interface StoredStory {
  documentId: string;
  version: string | null;
  versionCreated: string | null;
  datePublished: string | null;
  readerDigest: string | null;
  scheduledFor: string | null;
  embargoedUntil: string | null;
}

/** The story with this `uri`, or null when no agency has sent it yet. */
export async function storedStory(strapi: Core.Strapi, uri: string): Promise<StoredStory | null> {
  return strapi.db.query(ARTICLE).findOne({
    select: [
      'id',
      'documentId',
      'version',
      'versionCreated',
      'datePublished',
      'readerDigest',
      'scheduledFor',
      'embargoedUntil',
    ],
    where: { uri, publishedAt: null },
  });
}
