import type { Knex } from 'knex';

/**
 * Makes an index when it is not there. PostgreSQL's own `if not exists` first waits for everybody who
 * writes to the table, and keeps them waiting: a start beside processes that publish would deadlock.
 *
 * @param client Strapi's name of the database: "sqlite" or "postgres"
 * @param definition what follows the name: "on articles (slug) where …"
 */
export async function createMissingIndex(
  client: string,
  transaction: Knex.Transaction,
  { name, kind, definition }: { name: string; kind: 'index' | 'unique index'; definition: string },
): Promise<void> {
  if (client === 'postgres') {
    const { rows } = await transaction.raw('select to_regclass(?) as known', [name]);
    if (rows[0].known !== null) {
      return;
    }
  }
  await transaction.raw(`create ${kind} if not exists ${name} ${definition}`);
}
