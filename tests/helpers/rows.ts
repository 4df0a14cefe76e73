import type { Knex } from 'knex';
import type { Warta } from './warta';

type Row = Record<string, unknown>;

async function tableNames(connection: Knex, client: string): Promise<string[]> {
  if (client === 'postgres') {
    const { rows } = await connection.raw(
      'select table_name as name from information_schema.tables where table_schema = current_schema()',
    );
    return rows.map(({ name }: { name: string }) => name);
  }
  const rows = await connection.raw(`select name from sqlite_master where type = 'table'`);
  return rows.map(({ name }: { name: string }) => name);
}

/** Every row of every table, by the table's name, as the database has them. */
export async function allRows({ strapi }: Warta): Promise<Record<string, Row[]>> {
  const { connection } = strapi.db;
  const tables: Record<string, Row[]> = {};
  for (const name of (await tableNames(connection, strapi.db.dialect.client)).sort()) {
    tables[name] = await connection.select().from(name);
  }
  return tables;
}

/**
 * How many rows of each table are about a reader: they hold his address or one of his ids, in a column
 * that is named for it.
 */
export async function rowsAbout(
  warta: Warta,
  { id, documentId, email }: { id: number; documentId: string; email: string },
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [table, rows] of Object.entries(await allRows(warta))) {
    const about = rows.filter(
      (row) =>
        // The ids of admin users are other numbers in columns of the same name.
        (Number(row.user_id) === id && row.origin !== 'admin' && !table.startsWith('admin')) ||
        Object.values(row).some((value) => value === email || value === documentId),
    );
    if (about.length > 0) {
      counts[table] = about.length;
    }
  }
  return counts;
}
