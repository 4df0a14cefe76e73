import knex, { type Knex } from 'knex';
import { createEmptyDatabase, type TestDatabase } from '../helpers/database';

const formerSlugs = require('../../database/migrations/2026.11.24T10.30.00.former-slugs-of-every-type.js');

function connect({ env }: TestDatabase): Knex {
  return env.DATABASE_CLIENT === 'sqlite'
    ? knex({
        client: 'better-sqlite3',
        connection: { filename: String(env.DATABASE_FILENAME) },
        useNullAsDefault: true,
      })
    : knex({
        client: 'pg',
        connection: String(env.DATABASE_URL),
        searchPath: [String(env.DATABASE_SCHEMA)],
      });
}

describe('the migration of former slugs', () => {
  let database: TestDatabase;
  let connection: Knex;

  beforeEach(async () => {
    database = await createEmptyDatabase();
    connection = connect(database);
  });
  afterEach(async () => {
    await connection.destroy();
    await database.drop();
  });

  it('keeps every former slug, as that of a story', async () => {
    await connection.schema.createTable('former_slugs', (table) => {
      table.increments('id');
      table.string('slug');
      table.string('article_document_id');
      table.unique(['slug'], { indexName: 'former_slugs_slug_uq' });
      table.index(['article_document_id'], 'former_slugs_article_idx');
    });
    await connection('former_slugs').insert({ slug: 'lama', article_document_id: 'abc' });
    await formerSlugs.up(connection);
    expect(await connection('former_slugs').select()).toEqual([
      { id: 1, slug: 'lama', target_document_id: 'abc', content_type: 'api::article.article' },
    ]);
    await connection('former_slugs').insert({
      slug: 'lama',
      target_document_id: 'def',
      content_type: 'api::tag.tag',
    });
  });

  it('finds nothing to do in a new database', async () => {
    await formerSlugs.up(connection);
    expect(await connection.schema.hasTable('former_slugs')).toBe(false);
  });
});
