import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** Lets a query run in the transaction that is open. */
type Within = <T extends Knex.QueryBuilder | Knex.Raw>(query: T) => T;

/** Reads in the transaction that is open; outside one none is opened: reading needs none. */
export async function inOpenTransaction<T>(
  strapi: Core.Strapi,
  read: (within: Within) => Promise<T>,
): Promise<T> {
  return strapi.db.inTransaction()
    ? strapi.db.transaction(({ trx }) =>
        read((query) => {
          query.transacting(trx);
          return query;
        }),
      )
    : read((query) => query);
}
