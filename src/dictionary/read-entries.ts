import type { Core } from '@strapi/strapi';
import type { Section } from '../domain/site-addresses';
import type { ReadEntries } from './dictionary';
import type { Entries } from './entry';

const NAMED = ['id', 'document_id as documentId', 'name', 'slug'];

/** What is read of each section, under the names that its entries have. */
const COLUMNS: Readonly<Record<Section, readonly string[]>> = {
  channels: NAMED,
  regions: [...NAMED, 'brand', 'time_zone as timeZone'],
  authors: NAMED,
  tags: NAMED,
};

/** Reads entries of the dictionary from the database: one query. */
export const createReadEntries =
  (strapi: Core.Strapi): ReadEntries =>
  async <S extends Section>(
    section: S,
    column: 'id' | 'slug',
    values: readonly (number | string)[],
  ) => {
    const rows: Entries[S][] = await strapi.db
      .getConnection(section)
      .select([...COLUMNS[section]])
      .whereIn(column, [...values]);
    return rows;
  };
