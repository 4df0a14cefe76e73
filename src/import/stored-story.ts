import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../uids';

/** What is known of an agency's story. Dates are ISO 8601 instants, UTC. */
export interface StoredStory {
  documentId: string;
  uri: string;
  version: string | null;
  versionCreated: string | null;
  datePublished: string | null;
  readerDigest: string | null;
  scheduledFor: string | null;
  embargoedUntil: string | null;
}

/** The stories with these `uri`s, those that an agency has sent before. */
export async function storedStories(
  strapi: Core.Strapi,
  uris: readonly string[],
): Promise<Map<string, StoredStory>> {
  const stories: StoredStory[] = await strapi.db.query(ARTICLE).findMany({
    select: [
      'id',
      'documentId',
      'uri',
      'version',
      'versionCreated',
      'datePublished',
      'readerDigest',
      'scheduledFor',
      'embargoedUntil',
    ],
    where: { uri: [...uris], publishedAt: null },
  });
  return new Map(stories.map((story) => [story.uri, story]));
}

/** The story with this `uri`, or null when no agency has sent it yet. */
export async function storedStory(strapi: Core.Strapi, uri: string): Promise<StoredStory | null> {
  return (await storedStories(strapi, [uri])).get(uri) ?? null;
}
