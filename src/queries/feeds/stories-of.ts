import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { LISTS } from '../../database/story-lists';
import type { Constraint } from '../../domain/response-cache';
import type { Section } from '../../domain/site-addresses';
import { noteList } from '../../request/note-reads';
import { REGION } from '../../uids';

/** Stories that stand under the same. */
export interface StoriesAmong {
  readonly section: Section;
  /** The row of the channel, region, author or tag. */
  readonly id: number;
  /** Whether those of the regions directly below it are among them. */
  readonly withChildren: boolean;
  /** What a story must have to be one of them; fewer than there are make it a wider list. */
  readonly constraints: readonly Constraint[];
}

/** By which facet a story belongs to each kind of feed. A region's are those that its edition carries. */
const PATHS = {
  channels: 'channel.id',
  regions: 'editions.id',
  authors: 'authors.id',
  tags: 'tags.id',
} as const satisfies Record<Section, string>;

/** The stories under one channel, region, author or tag. */
export const storiesOf = (section: Section, id: number): StoriesAmong => ({
  section,
  id,
  withChildren: false,
  constraints: [{ path: PATHS[section], values: [id] }],
});

/** The stories of a region and of the regions directly below it. */
export function storiesOfRegionAndChildren(strapi: Core.Strapi, id: number): StoriesAmong {
  noteList(strapi, { type: REGION, constraints: [] });
  // Which regions are below it is not known here: any story may be theirs.
  return { section: 'regions', id, withChildren: true, constraints: [] };
}

/** The row ids of the stories that any of these editions carry, as a sub-query. */
export function storiesOfEditions(
  strapi: Core.Strapi,
  ids: ReadonlySet<number>,
): Knex.QueryBuilder {
  const { links, column } = LISTS.regions;
  return strapi.db
    .getConnection(links)
    .select('article_id')
    .whereIn(column, [...ids]);
}
