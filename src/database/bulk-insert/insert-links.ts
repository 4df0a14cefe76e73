import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { insertRows } from './insert-rows';
import { joinTableOf } from './join-table';
import type { LinkPlaces } from './link-places';

/** What entries link by one relation. */
export interface NewLinks {
  /** Ids of entries that link the same, in the same places: a draft, and what is published of it. */
  readonly entries: readonly number[];
  /** Ids, in their order, each once. */
  readonly targets: readonly number[];
}

/** Inserts what entries link by a relation, after the entries. */
export async function insertLinks(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  { uid, attribute }: { uid: string; attribute: string },
  links: readonly NewLinks[],
  places: LinkPlaces,
): Promise<void> {
  const table = joinTableOf(strapi, uid, attribute);
  const { joinColumn, inverseJoinColumn, orderColumnName, inverseOrderColumnName } = table;
  const lastPlaces = inverseOrderColumnName
    ? await places.lastOf(
        transaction,
        table,
        links.flatMap(({ targets }) => targets),
      )
    : new Map<number, number>();

  const rows = links.flatMap(({ entries, targets }) => {
    const linked = targets.map((target, at): number[] => {
      const place = (lastPlaces.get(target) ?? 0) + 1;
      lastPlaces.set(target, place);
      return [
        target,
        ...(orderColumnName ? [at + 1] : []),
        ...(inverseOrderColumnName ? [place] : []),
      ];
    });
    return entries.flatMap((entry) => linked.map((cells) => [entry, ...cells]));
  });
  await insertRows(strapi.db.dialect.client, transaction, {
    table: table.name,
    columns: [
      joinColumn.name,
      inverseJoinColumn.name,
      ...(orderColumnName ? [orderColumnName] : []),
      ...(inverseOrderColumnName ? [inverseOrderColumnName] : []),
    ],
    rows,
  });
  if (inverseOrderColumnName) {
    await places.remember(transaction, table, lastPlaces);
  }
}
