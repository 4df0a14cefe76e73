import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { rowsIn } from '../database/rows-in';

/** The rows that a query finds which is written in SQL, with a "?" for each binding. */
export async function rowsOf<Row>(
  strapi: Core.Strapi,
  sql: string,
  bindings: readonly unknown[] = [],
): Promise<Row[]> {
  const answer = await strapi.db.connection.raw(sql, bindings as Knex.RawBinding[]);
  return rowsIn<Row>(answer);
}
