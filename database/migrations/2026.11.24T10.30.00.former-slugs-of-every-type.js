/**
 * Former slugs were stories' only. They name what they lead to from now on, because channels,
 * regions, authors and tags have them too. A new database has no such table yet.
 */
async function up(knex) {
  if (!(await knex.schema.hasColumn('former_slugs', 'article_document_id'))) {
    return;
  }
  await knex.schema.alterTable('former_slugs', (table) => {
    table.dropUnique(['slug'], 'former_slugs_slug_uq');
    table.dropIndex(['article_document_id'], 'former_slugs_article_idx');
  });
  await knex.schema.alterTable('former_slugs', (table) => {
    table.renameColumn('article_document_id', 'target_document_id');
    table.string('content_type');
  });
  await knex('former_slugs').update({ content_type: 'api::article.article' });
}

module.exports = { up };
