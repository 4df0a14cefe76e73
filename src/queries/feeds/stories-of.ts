import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Section } from '../../domain/site-addresses';
import { noteList } from '../../request/note-reads';
import { REGION } from '../../uids';
import type { StoriesAmong } from './newest-cards';

/**
 * Where each kind of feed finds its stories, and by which facet a story belongs to it. A region's are
 * those that its edition carries.
 */
const LINKS = {
  channels: { table: 'articles_channel_lnk', column: 'channel_id', path: 'channel.id' },
  regions: { table: 'articles_editions_lnk', column: 'region_id', path: 'editions.id' },
  authors: { table: 'articles_authors_lnk', column: 'author_id', path: 'authors.id' },
  tags: { table: 'articles_tags_lnk', column: 'tag_id', path: 'tags.id' },
} as const satisfies Record<Section, { table: string; column: string; path: string }>;

/** The stories under one channel, region, author or tag. */
export function storiesOf(strapi: Core.Strapi, section: Section, id: number): StoriesAmong {
  const { table, column, path } = LINKS[section];
  return {
    ids: strapi.db.getConnection(table).select('article_id').where(column, id),
    constraints: [{ path, values: [id] }],
  };
}

/** The stories of a region and of the regions directly below it. */
export function storiesOfRegionAndChildren(strapi: Core.Strapi, id: number): StoriesAmong {
  noteList(strapi, { type: REGION, constraints: [] });
  const { table, column } = LINKS.regions;
  const children = strapi.db
    .getConnection('regions_parent_lnk')
    .select('region_id')
    .where('inv_region_id', id);
  const ids = strapi.db
    .getConnection(table)
    .select('article_id')
    .where((links) => links.where(column, id).orWhereIn(column, children));
  // Which regions are below it is not known here: any story may be theirs.
  return { ids, constraints: [] };
}

/** The row ids of the stories that any of these editions carry, as a sub-query. */
export function storiesOfEditions(
  strapi: Core.Strapi,
  ids: ReadonlySet<number>,
): Knex.QueryBuilder {
  const { table, column } = LINKS.regions;
  return strapi.db
    .getConnection(table)
    .select('article_id')
    .whereIn(column, [...ids]);
}
