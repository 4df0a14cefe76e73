import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** How each database makes JSON of rows, in an order. */
const JSON_FUNCTIONS = {
  sqlite: { list: 'json_group_array', object: 'json_object' },
  postgres: { list: 'json_agg', object: 'json_build_object' },
} as const;

/** What a card is made of; `toCard` reads it. The body is not among it. */
const COLUMNS = [
  'articles.document_id',
  'articles.headline',
  'articles.slug',
  'articles.lead',
  'articles.genre',
  'articles.urgency',
  'articles.date_published',
  'articles.date_modified',
  'articles.time_zone',
  'channels.document_id as channel_document_id',
  'channels.name as channel_name',
  'channels.slug as channel_slug',
  'regions.document_id as region_document_id',
  'regions.name as region_name',
  'regions.slug as region_slug',
  'regions.brand as region_brand',
  'regions.time_zone as region_time_zone',
  'photos.caption as photo_caption',
  'photos.credit as photo_credit',
  'photos.id as photo_id',
  'images.url as image_url',
  'images.width as image_width',
  'images.height as image_height',
  'images.alternative_text as image_alternative_text',
  'images.formats as image_formats',
];

function listsOfStory({ db }: Core.Strapi): string[] {
  const { list, object } =
    db.dialect.client === 'postgres' ? JSON_FUNCTIONS.postgres : JSON_FUNCTIONS.sqlite;
  const author = `${object}('documentId', authors.document_id, 'name', authors.name, 'slug', authors.slug)`;
  const correction = `${object}('kind', entries.kind, 'text', entries.text, 'datePublished', entries.date_published)`;
  return [
    `(select ${list}(${author} order by links.author_ord) from articles_authors_lnk links ` +
      'join authors on authors.id = links.author_id where links.article_id = articles.id) as authors',
    `(select ${list}(${correction} order by links."order") from articles_cmps links ` +
      'join components_story_corrections entries on entries.id = links.cmp_id ' +
      "where links.entity_id = articles.id and links.field = 'corrections' " +
      "and links.component_type = 'story.correction') as corrections",
  ];
}

/**
 * Published stories with everything that their cards show, in one query whatever their number; those
 * that were taken back stand in no list. Strapi's own reading asks once more for each relation. The
 * caller says which stories, in what order and how many; the table is called `articles`.
 */
export function cardQuery(strapi: Core.Strapi): Knex.QueryBuilder {
  return strapi.db
    .getConnection('articles')
    .select(COLUMNS)
    .select(listsOfStory(strapi).map((list) => strapi.db.connection.raw(list)))
    .leftJoin('articles_channel_lnk as channel_links', 'channel_links.article_id', 'articles.id')
    .leftJoin('channels', 'channels.id', 'channel_links.channel_id')
    .leftJoin('articles_region_lnk as region_links', 'region_links.article_id', 'articles.id')
    .leftJoin('regions', 'regions.id', 'region_links.region_id')
    .leftJoin('articles_cmps as photo_links', (join) =>
      join
        .on('photo_links.entity_id', 'articles.id')
        .onVal('photo_links.field', 'photo')
        .onVal('photo_links.component_type', 'story.photo'),
    )
    .leftJoin('components_story_photos as photos', 'photos.id', 'photo_links.cmp_id')
    .leftJoin('files_related_mph as image_links', (join) =>
      join
        .on('image_links.related_id', 'photos.id')
        .onVal('image_links.related_type', 'story.photo')
        .onVal('image_links.field', 'image'),
    )
    .leftJoin('files as images', 'images.id', 'image_links.file_id')
    .whereNotNull('articles.published_at')
    .whereNull('articles.date_retracted');
}
