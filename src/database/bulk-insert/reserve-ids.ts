import type { Knex } from 'knex';
import type { Client } from './insert-rows';

/**
 * Ids for rows that are to be inserted, ascending, which nobody else gets: PostgreSQL's sequence moves
 * past them, and SQLite, whose writer has the database for itself, notes the highest that it inserts.
 */
export async function reserveIds(
  client: Client,
  transaction: Knex.Transaction,
  table: string,
  count: number,
): Promise<number[]> {
  if (count === 0) {
    return [];
  }
  if (client === 'postgres') {
    const { rows } = await transaction.raw(
      `select nextval(pg_get_serial_sequence(?, 'id')) as id from generate_series(1, ?)`,
      [table, count],
    );
    return rows.map(({ id }: { id: string }) => Number(id));
  }
  const [used] = await transaction('sqlite_sequence').select('seq').where({ name: table });
  return Array.from({ length: count }, (_, at) => (used?.seq ?? 0) + at + 1);
}
