import knex, { type Knex } from 'knex';

/** The tables of stories and of what they are made of. */
const CONTENT =
  /^(articles|authors|channels|regions|tags|components|files|upload_folders)(_[a-z_]+)?$/;

type Schema = 'main' | 'source';

const tablesOf = async (database: Knex, schema: Schema): Promise<string[]> =>
  (await database.raw(`select name from ${schema}.sqlite_master where type = 'table'`)).map(
    ({ name }: { name: string }) => name,
  );

const columnsOf = async (database: Knex, schema: Schema, table: string): Promise<string[]> =>
  (await database.raw('select name from pragma_table_info(?, ?)', [table, schema])).map(
    ({ name }: { name: string }) => name,
  );

/** @returns how many rows the table has got */
async function copyTable(database: Knex, table: string): Promise<number> {
  const offered = new Set(await columnsOf(database, 'source', table));
  const shared = (await columnsOf(database, 'main', table)).filter((name) => offered.has(name));
  const columns = shared.map((name) => `"${name}"`).join();
  await database.raw(`delete from main."${table}"`);
  await database.raw(
    `insert into main."${table}" (${columns}) select ${columns} from source."${table}"`,
  );
  const [{ count }] = await database.raw(`select count(*) as count from main."${table}"`);
  return count;
}

/**
 * Copies the content of one SQLite file into another with the same tables, whose own indexes and
 * columns stay as they are. Servers may have both files open.
 *
 * @returns how many rows were copied
 */
export async function copyRows(from: string, to: string): Promise<number> {
  const database = knex({
    client: 'better-sqlite3',
    connection: { filename: to },
    useNullAsDefault: true,
  });
  try {
    // Rows refer to others that are copied after them, and to users, who are not copied.
    await database.raw('pragma foreign_keys = off');
    await database.raw('attach ? as source', [from]);
    const offered = new Set(await tablesOf(database, 'source'));
    let rows = 0;
    await database.raw('begin immediate');
    for (const table of await tablesOf(database, 'main')) {
      rows += CONTENT.test(table) && offered.has(table) ? await copyTable(database, table) : 0;
    }
    await database.raw('commit');
    return rows;
  } finally {
    await database.destroy();
  }
}
