import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { FILE } from '../../uids';
import { insertEntries } from './insert-entries';
import { insertRows } from './insert-rows';
import { joinTableOf } from './join-table';
import { reserveIds } from './reserve-ids';

/** A component of an entry, with the one file that it shows. */
export interface NewPart {
  /** The id of the entry that it belongs to. */
  readonly entry: number;
  readonly values: Readonly<Record<string, unknown>>;
  /** The id of the file. */
  readonly file: number;
}

/** Where Strapi keeps which files a thing shows. */
interface FileLinks {
  readonly joinTable: {
    readonly name: string;
    readonly joinColumn: { readonly name: string };
    readonly morphColumn: {
      readonly idColumn: { readonly name: string };
      readonly typeColumn: { readonly name: string };
    };
  };
}

/**
 * Inserts the components that entries have in an attribute which holds one, each with its file.
 *
 * @param media the attribute of the component that holds the file
 */
export async function insertParts(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  { uid, attribute, media }: { uid: string; attribute: string; media: string },
  parts: readonly NewPart[],
): Promise<void> {
  const { client } = strapi.db.dialect;
  const owner = strapi.db.metadata.get(uid).attributes[attribute] as unknown as { target: string };
  const component = strapi.db.metadata.get(owner.target);
  const ids = await reserveIds(client, transaction, component.tableName, parts.length);
  const entries = parts.map((part, at) => ({ ...part, id: ids[at] as number }));
  await insertEntries(strapi, transaction, component.uid, entries);

  const { name, joinColumn, inverseJoinColumn } = joinTableOf(strapi, uid, attribute);
  await insertRows(client, transaction, {
    table: name,
    columns: [joinColumn.name, inverseJoinColumn.name, 'component_type', 'field'],
    rows: entries.map(({ id, entry }) => [entry, id, component.uid, attribute]),
  });

  const { related } = strapi.db.metadata.get(FILE).attributes;
  const { joinTable } = related as unknown as FileLinks;
  const { idColumn, typeColumn } = joinTable.morphColumn;
  await insertRows(client, transaction, {
    table: joinTable.name,
    columns: [joinTable.joinColumn.name, idColumn.name, typeColumn.name, 'field', 'order'],
    rows: entries.map(({ id, file }) => [file, id, component.uid, media, 1]),
  });
}
