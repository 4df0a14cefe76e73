import type { Knex } from 'knex';

/**
 * One published row per story, one story per address, and one story per agency item, held by the
 * database: Strapi only looks before it writes. Partial, so they cannot stand in schema.json, and
 * made here because migrations run before Strapi makes its tables (DESIGN.md, fact 8).
 */
const INDEXES = [
  'create unique index if not exists articles_published_document_uq on articles (document_id) where published_at is not null',
  'create unique index if not exists articles_published_slug_uq on articles (slug) where published_at is not null',
  'create unique index if not exists articles_draft_uri_uq on articles (uri) where published_at is null',
  // A row's id moves at every publication; document_id does not, and pages are cut at it. The last
  // column spares the sitemap, which asks for the newest change of each month, all rows.
  'drop index if exists articles_newest_idx',
  'drop index if exists articles_feed_idx',
  'create index if not exists articles_listed_idx on articles (date_published desc, document_id desc, id desc, date_modified) where published_at is not null and date_retracted is null',
];

/** Makes the partial indexes that are missing; Strapi drops them when a schema changes. */
export async function createPublishedIndexes(transaction: Knex.Transaction): Promise<void> {
  for (const statement of INDEXES) {
    await transaction.raw(statement);
  }
}
