import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { type AttributeColumn, attributeColumns, instantCell } from './attribute-columns';
import { type Cell, type Client, insertRows } from './insert-rows';

/** A row of a content type or a component. */
export interface NewEntry {
  /** From `reserveIds`; without one the database gives it. All entries of one call have one, or none. */
  readonly id?: number;
  /**
   * By attribute: instants as Date or ISO 8601, JSON as what it says. What is left out gets the
   * attribute's default, and null without one.
   */
  readonly values: Readonly<Record<string, unknown>>;
}

function cellOf(client: Client, { type, byDefault }: AttributeColumn, value: unknown): Cell {
  if (value === undefined) {
    return byDefault ?? null;
  }
  return type === 'datetime' && value !== null
    ? instantCell(client, value as string | Date)
    : (value as Cell);
}

/** Inserts entries of one type, without what they link (see `insertLinks`, `insertParts`). */
export async function insertEntries(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  uid: string,
  entries: readonly NewEntry[],
): Promise<void> {
  const { client } = strapi.db.dialect;
  const columns = attributeColumns(strapi, uid);
  const withIds = entries[0]?.id !== undefined;
  await insertRows(client, transaction, {
    table: strapi.db.metadata.get(uid).tableName,
    columns: [...(withIds ? ['id'] : []), ...columns.map(({ column }) => column)],
    rows: entries.map(({ id, values }) => {
      const cells: Cell[] = id === undefined ? [] : [id];
      for (const column of columns) {
        cells.push(cellOf(client, column, values[column.name]));
      }
      return cells;
    }),
  });
}
