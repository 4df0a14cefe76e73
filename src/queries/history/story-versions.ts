import type { Core } from '@strapi/strapi';
import type { Snapshot } from '../../domain/history';
import { STORY_VERSION } from '../../uids';

/** A version as lists show it. `at` is an ISO 8601 instant, UTC. */
export interface VersionHead {
  id: number;
  action: string;
  at: string;
  whoId: number | null;
  whoName: string;
  title: string | null;
}

export interface StoryVersion extends VersionHead {
  content: Snapshot;
}

const HEAD = ['id', 'action', 'at', 'whoId', 'whoName', 'title'];

/** The versions of a story, the newest first, those older than the one with the id `before`. */
export async function versionsOf(
  strapi: Core.Strapi,
  storyDocumentId: string,
  { before, limit }: { before: number | undefined; limit: number },
): Promise<VersionHead[]> {
  return strapi.db.query(STORY_VERSION).findMany({
    select: HEAD,
    where: { storyDocumentId, ...(before !== undefined && { id: { $lt: before } }) },
    orderBy: { id: 'desc' },
    limit,
  });
}

/** One version of a story, or null when it has none with this id. */
export async function storyVersion(
  strapi: Core.Strapi,
  storyDocumentId: string,
  id: number,
): Promise<StoryVersion | null> {
  return strapi.db
    .query(STORY_VERSION)
    .findOne({ select: [...HEAD, 'content'], where: { storyDocumentId, id } });
}

/** The newest version of a story with its digest, or null when nothing of it was kept yet. */
export async function latestVersion(
  strapi: Core.Strapi,
  storyDocumentId: string,
): Promise<(StoryVersion & { digest: string }) | null> {
  const [latest] = await strapi.db.query(STORY_VERSION).findMany({
    select: [...HEAD, 'content', 'digest'],
    where: { storyDocumentId },
    orderBy: { id: 'desc' },
    limit: 1,
  });
  return latest ?? null;
}
