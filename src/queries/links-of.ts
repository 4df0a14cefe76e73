import type { Core } from '@strapi/strapi';
import { inOpenTransaction } from '../database/in-open-transaction';
import { rowsIn } from '../database/rows-in';

/** Where the links of a relation stand. */
export interface LinkTable {
  readonly name: string;
  readonly joinColumn: { readonly name: string };
  readonly inverseJoinColumn: { readonly name: string };
  /** Of a list: the column of its order. */
  readonly orderColumnName?: string;
}

/** A link from one row to another. */
export interface Link {
  /** Of the table, in the list that was asked for. */
  readonly place: number;
  readonly from_id: number;
  readonly to_id: number;
}

function linksSql(table: LinkTable, place: number, count: number): string {
  const { name, joinColumn, inverseJoinColumn, orderColumnName = '0' } = table;
  const ids = Array(count).fill('?').join(', ');
  return (
    `select ${place} as place, ${joinColumn.name} as from_id, ${inverseJoinColumn.name} as to_id, ` +
    `${orderColumnName} as in_order from ${name} where ${joinColumn.name} in (${ids})`
  );
}

/** The links of these rows in some tables, in the order of the lists: one query. */
export function linksOf(
  strapi: Core.Strapi,
  tables: readonly LinkTable[],
  ids: readonly number[],
): Promise<Link[]> {
  const sql = tables.map((table, place) => linksSql(table, place, ids.length)).join(' union all ');
  const bindings = tables.flatMap(() => ids);
  return inOpenTransaction(strapi, async (within) =>
    rowsIn<Link>(await within(strapi.db.connection.raw(`${sql} order by in_order`, bindings))),
  );
}
