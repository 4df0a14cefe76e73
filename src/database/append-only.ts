import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { AUDIT_ENTRY } from '../uids';

const onSqlite = (table: string): string[] =>
  ['update', 'delete'].map(
    (change) =>
      `create trigger if not exists ${table}_no_${change} before ${change} on ${table} ` +
      `begin select raise(abort, '${table} is only added to'); end`,
  );

/** A trigger is made when it is missing: replacing it would wait for everybody who reads the log. */
const onPostgres = (table: string): string[] => [
  `create or replace function warta_only_added_to() returns trigger language plpgsql as $$
   begin raise exception '% is only added to', tg_table_name; end $$`,
  ...[
    ['rows', 'update or delete', 'row'],
    ['table', 'truncate', 'statement'],
  ].map(
    ([what, change, each]) =>
      `do $$ begin
         if not exists (select from pg_trigger
           where tgname = '${table}_keep_${what}' and tgrelid = '${table}'::regclass) then
           create trigger ${table}_keep_${what} before ${change} on ${table}
             for each ${each} execute function warta_only_added_to();
         end if;
       end $$`,
  ),
];

/**
 * Holds the audit log in the database: rows are added, and neither changed nor removed, whatever code
 * asks for it. Made at every start when they are missing, after Strapi has made its tables; where
 * SQLite has to build a table anew, its triggers are lost with the old one.
 */
export async function keepAuditAppendOnly(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
): Promise<void> {
  const { tableName } = strapi.db.metadata.get(AUDIT_ENTRY);
  const make = strapi.db.dialect.client === 'postgres' ? onPostgres : onSqlite;
  for (const statement of make(tableName)) {
    await transaction.raw(statement);
  }
}
