import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../uids';

interface Edition {
  id: number;
  documentId: string;
  name: string;
  /** What the edition calls itself; null where nobody has named it. */
  brand: string | null;
}

/** Who carries one version of a story. */
export interface StoryEditions {
  /** The region that owns the story; it is among the editions. */
  region: Edition | null;
  editions: Edition[];
  /** Null for a draft. */
  publishedAt: string | null;
}

const NAMED = { select: ['id', 'documentId', 'name', 'brand'] };

/** The editions of the published version of a story, else of its draft; null when there is none. */
export async function storyEditions(
  strapi: Core.Strapi,
  documentId: string,
): Promise<StoryEditions | null> {
  const versions: StoryEditions[] = await strapi.db.query(ARTICLE).findMany({
    select: ['id', 'publishedAt'],
    where: { documentId },
    populate: { region: NAMED, editions: NAMED },
  });
  return versions.find(({ publishedAt }) => publishedAt !== null) ?? versions[0] ?? null;
}
