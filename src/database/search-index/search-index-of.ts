import type { Core } from '@strapi/strapi';
import { postgresSearchIndex } from './postgres-search-index';
import type { SearchIndex } from './search-index';
import { sqliteSearchIndex } from './sqlite-search-index';

/** The index of this Strapi's database. */
export function searchIndexOf(strapi: Core.Strapi): SearchIndex {
  const { connection, dialect } = strapi.db;
  return dialect.client === 'postgres'
    ? postgresSearchIndex(connection)
    : sqliteSearchIndex(connection);
}
