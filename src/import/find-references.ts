import type { Core } from '@strapi/strapi';
import type { ChannelRef, RegionRef, StoryRecord } from '../domain/syndication/ninjs';
import { CHANNEL, REGION } from '../uids';

/** The code of the region that owns a story for which the sender names none: the nation's. */
const NATIONAL = '00';

/** The documentIds of what a record refers to. */
export interface References {
  region: string;
  editions: string[];
  channel: string;
}

interface Named {
  documentId: string;
  name: string;
  slug: string;
  code?: string;
}

export type FindReferences = (
  story: Pick<StoryRecord, 'region' | 'editions' | 'channel'>,
) => { references: References; problems: [] } | { references: null; problems: string[] };

const fold = (text: string) => text.trim().toLowerCase();

/**
 * Reads the network's regions and channels once, and finds in them what records refer to. Regions
 * and channels are the network's own order, so unknown ones are problems and are not created.
 */
export async function createFindReferences(strapi: Core.Strapi): Promise<FindReferences> {
  const [regions, channels]: [Named[], Named[]] = await Promise.all([
    strapi.db.query(REGION).findMany({ select: ['id', 'documentId', 'name', 'slug', 'code'] }),
    strapi.db.query(CHANNEL).findMany({ select: ['id', 'documentId', 'name', 'slug'] }),
  ]);
  const regionByKey = new Map<string, string>();
  for (const { documentId, name, slug, code } of regions) {
    for (const key of [name, slug, code ?? slug]) {
      regionByKey.set(fold(key), documentId);
    }
  }
  const channelByKey = new Map<string, string>();
  for (const { documentId, name, slug } of channels) {
    channelByKey.set(fold(name), documentId);
    channelByKey.set(fold(slug), documentId);
  }

  const findRegion = ({ code, name }: RegionRef) => regionByKey.get(fold(code ?? name ?? ''));
  const findChannel = ({ slug, name }: ChannelRef) =>
    channelByKey.get(fold(slug ?? name)) ?? channelByKey.get(fold(name));

  return (story) => {
    const problems: string[] = [];
    const owner = story.region ?? { code: NATIONAL };
    const region = findRegion(owner);
    if (!region) {
      problems.push(`places: there is no region "${owner.code ?? owner.name}"`);
    }
    const editions: string[] = [];
    for (const edition of story.editions) {
      const found = findRegion(edition);
      if (found) {
        editions.push(found);
      } else {
        problems.push(`places: there is no region "${edition.code ?? edition.name}"`);
      }
    }
    const channel = story.channel ? findChannel(story.channel) : undefined;
    if (!channel) {
      problems.push(
        story.channel
          ? `subjects: there is no channel "${story.channel.slug ?? story.channel.name}"`
          : 'subjects: no channel, and no media topic that stands for one',
      );
    }
    return region && channel && problems.length === 0
      ? { references: { region, editions, channel }, problems: [] }
      : { references: null, problems };
  };
}
