import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Section } from '../../domain/site-addresses';

/** Where each kind of feed finds its stories. A region's are those that its edition carries. */
const LINKS = {
  channels: { table: 'articles_channel_lnk', column: 'channel_id' },
  regions: { table: 'articles_editions_lnk', column: 'region_id' },
  authors: { table: 'articles_authors_lnk', column: 'author_id' },
  tags: { table: 'articles_tags_lnk', column: 'tag_id' },
} as const satisfies Record<Section, { table: string; column: string }>;

/** The row ids of the stories under one channel, region, author or tag, as a sub-query. */
export function storiesOf(strapi: Core.Strapi, section: Section, id: number): Knex.QueryBuilder {
  const { table, column } = LINKS[section];
  return strapi.db.getConnection(table).select('article_id').where(column, id);
}

/** The row ids of the stories of a region and of the regions directly below it, as a sub-query. */
export function storiesOfRegionAndChildren(strapi: Core.Strapi, id: number): Knex.QueryBuilder {
  const { table, column } = LINKS.regions;
  const children = strapi.db
    .getConnection('regions_parent_lnk')
    .select('region_id')
    .where('inv_region_id', id);
  return strapi.db
    .getConnection(table)
    .select('article_id')
    .where((links) => links.where(column, id).orWhereIn(column, children));
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
