import type { Core } from '@strapi/strapi';

/** The databases that SQL is written for. */
export type SqlClient = 'sqlite' | 'postgres';

export const sqlClientOf = (strapi: Core.Strapi): SqlClient =>
  strapi.db.dialect.client === 'postgres' ? 'postgres' : 'sqlite';
