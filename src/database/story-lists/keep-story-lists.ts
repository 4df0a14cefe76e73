import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { createMissingIndex } from '../create-missing-index';
import { rowsIn } from '../rows-in';
import { sqlClientOf } from '../sql-client';
import { POSTGRES_TRIGGERS } from './postgres-triggers';
import { SQLITE_TRIGGERS } from './sqlite-triggers';
import { entryOf, isListed, LIST_NAMES, LISTS, STORY_LISTS } from './story-lists';

/** The key is all that a page of a list is chosen by: an index is read, and no table. */
const createTable = (date: string, ending: string): string =>
  `create table if not exists ${STORY_LISTS} (
    list smallint not null, target_id integer not null, date_published ${date} not null,
    document_id varchar(255) not null, article_id integer not null,
    primary key (list, target_id, date_published, document_id, article_id)
  )${ending}`;

const OF_STORY = {
  name: `${STORY_LISTS}_article_idx`,
  kind: 'index',
  definition: `on ${STORY_LISTS} (article_id)`,
} as const;

const BY_CLIENT = {
  sqlite: {
    table: createTable('datetime', ' without rowid'),
    triggers: SQLITE_TRIGGERS,
    existing: `select name from sqlite_master where type = 'trigger' and name like '${STORY_LISTS}_%'`,
  },
  postgres: {
    table: createTable('timestamp(6)', ''),
    triggers: POSTGRES_TRIGGERS,
    existing: `select tgname as name from pg_trigger join pg_class on pg_class.oid = tgrelid
      join pg_namespace on pg_namespace.oid = relnamespace
      where nspname = current_schema() and tgname like '${STORY_LISTS}_%'`,
  },
} as const;

async function namesOf(transaction: Knex.Transaction, sql: string): Promise<Set<string>> {
  const rows = rowsIn<{ name: string }>(await transaction.raw(sql));
  return new Set(rows.map(({ name }) => name));
}

async function listAnew(transaction: Knex.Transaction): Promise<void> {
  // An index that is there would be filled in the order of another.
  await transaction.raw(`drop index if exists ${OF_STORY.name}`);
  await transaction.raw(`delete from ${STORY_LISTS}`);
  for (const name of LIST_NAMES) {
    await transaction.raw(
      `insert into ${STORY_LISTS} select distinct ${entryOf(name, 'links', 'articles')} ` +
        `from ${LISTS[name].links} links join articles on articles.id = links.article_id ` +
        `where ${isListed('articles')} order by 2, 3, 4`,
    );
  }
}

/**
 * Makes the table of lists and the triggers that keep it. When a trigger was missing (the first start,
 * or Strapi has built a table of SQLite's anew) the table is filled anew.
 */
export async function keepStoryLists(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
): Promise<void> {
  const { table, triggers, existing } = BY_CLIENT[sqlClientOf(strapi)];
  await transaction.raw(table);
  const names = await namesOf(transaction, existing);
  const missing = triggers.filter(({ name }) => !names.has(name));
  for (const { statements } of missing) {
    for (const statement of statements) {
      await transaction.raw(statement);
    }
  }
  if (missing.length > 0) {
    await listAnew(transaction);
  }
  await createMissingIndex(strapi.db.dialect.client, transaction, OF_STORY);
}
