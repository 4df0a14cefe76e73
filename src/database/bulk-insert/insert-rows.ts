import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { writeJson } from '../../domain/written-json';

/** A column's value as JSON says it; an object, or what is written already, is that of a JSON column. */
export type Cell = string | number | boolean | object | null;

/** The name of the database, as Strapi calls it. */
export type Client = Core.Strapi['db']['dialect']['client'];

export interface NewRows {
  readonly table: string;
  /** What is not named gets the column's default, ids among it. */
  readonly columns: readonly string[];
  /** The cells of each row, in the order of the columns. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A row by the names of its columns, without what is null. */
function namedRow(columns: readonly string[], cells: readonly Cell[]): string {
  const members: string[] = [];
  for (const [at, column] of columns.entries()) {
    const cell = cells[at] ?? null;
    if (cell !== null) {
      members.push(`"${column}":${writeJson(cell)}`);
    }
  }
  return `{${members.join(',')}}`;
}

const listedRow = (cells: readonly Cell[]): string => `[${cells.map(writeJson).join(',')}]`;

/**
 * Inserts rows in their order by one statement. They go as one JSON value: to bind each of some ten
 * thousand values costs more than to insert them. (`jsonb_each` is SQLite's since 3.51.)
 */
export async function insertRows(
  client: Client,
  transaction: Knex.Transaction,
  { table, columns, rows }: NewRows,
): Promise<void> {
  if (rows.length === 0) {
    return;
  }
  const names = columns.map(() => '??').join(', ');
  if (client === 'postgres') {
    await transaction.raw(
      `insert into ?? (${names}) select ${names} from json_populate_recordset(null::??, ?)`,
      [
        table,
        ...columns,
        ...columns,
        table,
        `[${rows.map((cells) => namedRow(columns, cells)).join(',')}]`,
      ],
    );
    return;
  }
  const values = columns.map((_, at) => `value ->> ${at}`).join(', ');
  await transaction.raw(`insert into ?? (${names}) select ${values} from jsonb_each(?)`, [
    table,
    ...columns,
    `[${rows.map(listedRow).join(',')}]`,
  ]);
}
