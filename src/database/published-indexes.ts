import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { createMissingIndex } from './create-missing-index';

/**
 * One published row per story, one story per address, and one story per agency item, held by the
 * database: Strapi only looks before it writes. Partial, so they cannot stand in schema.json, and
 * made here because migrations run before Strapi makes its tables (DESIGN.md, fact 8).
 */
const INDEXES = [
  {
    name: 'articles_published_document_uq',
    kind: 'unique index',
    definition: 'on articles (document_id) where published_at is not null',
  },
  {
    name: 'articles_published_slug_uq',
    kind: 'unique index',
    definition: 'on articles (slug) where published_at is not null',
  },
  {
    name: 'articles_draft_uri_uq',
    kind: 'unique index',
    definition: 'on articles (uri) where published_at is null',
  },
  {
    // A row's id moves at every publication; document_id does not, and pages are cut at it. The last
    // columns spare the table to the sitemap, which asks when stories changed, and to what ranks them
    // by urgency.
    name: 'articles_newest_listed_idx',
    kind: 'index',
    definition:
      'on articles (date_published desc, document_id desc, id desc, date_modified, urgency) ' +
      'where published_at is not null and date_retracted is null',
  },
] as const;

/** What earlier versions made in their place. */
const FORMER = ['articles_newest_idx', 'articles_feed_idx', 'articles_listed_idx'];

/** Makes the partial indexes that are missing; Strapi drops them when a schema changes. */
export async function createPublishedIndexes(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
): Promise<void> {
  for (const name of FORMER) {
    await transaction.raw(`drop index if exists ${name}`);
  }
  for (const index of INDEXES) {
    await createMissingIndex(strapi.db.dialect.client, transaction, index);
  }
}
