import type { Core } from '@strapi/strapi';
import { inOpenTransaction } from '../database/in-open-transaction';
import type { Section } from '../domain/site-addresses';
import type { ReadEntries } from './dictionary';
import { COLUMNS, type Entries } from './entry';

/** Reads entries of the dictionary from the database: one query. */
export const createReadEntries =
  (strapi: Core.Strapi): ReadEntries =>
  <S extends Section>(section: S, column: 'id' | 'slug', values: readonly (number | string)[]) =>
    inOpenTransaction<Entries[S][]>(strapi, async (within) =>
      within(
        strapi.db
          .getConnection(section)
          .select(COLUMNS[section])
          .whereIn(column, [...values]),
      ),
    );
