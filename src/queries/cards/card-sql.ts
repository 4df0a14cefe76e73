import type { SqlClient } from '../../database/sql-client';

const COLUMNS = [
  'articles.id',
  'articles.document_id',
  'articles.headline',
  'articles.slug',
  'articles.lead',
  'articles.genre',
  'articles.urgency',
  'articles.date_published',
  'articles.date_modified',
  'articles.time_zone',
  'channel_links.channel_id',
  'region_links.region_id',
  'photos.caption as photo_caption',
  'photos.credit as photo_credit',
  'photos.id as photo_id',
  'images.url as image_url',
  'images.width as image_width',
  'images.height as image_height',
  'images.alternative_text as image_alternative_text',
  'images.formats as image_formats',
];

/** How each database makes lists of rows, in an order. */
const LISTS = {
  sqlite: {
    authors: 'group_concat(links.author_id order by links.author_ord)',
    list: 'json_group_array',
    object: 'json_object',
  },
  postgres: {
    authors: "string_agg(links.author_id::text, ',' order by links.author_ord)",
    list: 'json_agg',
    object: 'json_build_object',
  },
} as const;

function listsOfStory(client: SqlClient): string[] {
  const { authors, list, object } = LISTS[client];
  const correction = `${object}('kind', entries.kind, 'text', entries.text, 'datePublished', entries.date_published)`;
  return [
    `(select ${authors} from articles_authors_lnk links ` +
      'where links.article_id = articles.id) as author_ids',
    `(select ${list}(${correction} order by links."order") from articles_cmps links ` +
      'join components_story_corrections entries on entries.id = links.cmp_id ' +
      "where links.entity_id = articles.id and links.field = 'corrections' " +
      "and links.component_type = 'story.correction') as corrections",
  ];
}

const JOINS = `
  left join articles_channel_lnk channel_links on channel_links.article_id = articles.id
  left join articles_region_lnk region_links on region_links.article_id = articles.id
  left join articles_cmps photo_links on photo_links.entity_id = articles.id
    and photo_links.field = 'photo' and photo_links.component_type = 'story.photo'
  left join components_story_photos photos on photos.id = photo_links.cmp_id
  left join files_related_mph image_links on image_links.related_id = photos.id
    and image_links.related_type = 'story.photo' and image_links.field = 'image'
  left join files images on images.id = image_links.file_id`;

/** What is read of stories beside what every card shows. */
export interface CardExtras {
  /** Columns, of the story's row (`articles`), its image's (`images`) or of what is joined. */
  readonly columns: readonly string[];
  readonly join?: string;
}

/**
 * Reads published stories with everything that their cards show, whatever their number; those that
 * were taken back stand in no list. Channel, region and authors come as ids, for the dictionary. The
 * body is not among it. The text is written here once: the query builder takes longer to compose
 * such a query than SQLite to answer it.
 *
 * @param which a condition on `articles`
 */
export const cardSql = (client: SqlClient, which: string, extras?: CardExtras): string =>
  `select ${[...COLUMNS, ...listsOfStory(client), ...(extras?.columns ?? [])].join(', ')} ` +
  `from articles ${JOINS} ${extras?.join ?? ''} ` +
  `where articles.published_at is not null and articles.date_retracted is null and ${which}`;
