import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { attributeColumns, instantCell } from './attribute-columns';

/** The ids of a draft, and of the row that readers are to see. */
export type Publication = readonly [draftId: number, publishedId: number];

/** Inserts what is published of drafts: their rows once more, without what they link. */
export async function publishEntries(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  uid: string,
  publications: readonly Publication[],
  publishedAt: Date,
): Promise<void> {
  const { client } = strapi.db.dialect;
  const { tableName } = strapi.db.metadata.get(uid);
  const columns = attributeColumns(strapi, uid).map(({ column }) => column);
  const [pairs, idAt] =
    client === 'postgres'
      ? ['json_array_elements(?)', (at: number) => `(pair.value ->> ${at})::int`]
      : ['jsonb_each(?)', (at: number) => `pair.value ->> ${at}`];
  const copied = columns.map((column) => (column === 'published_at' ? '?' : 'draft.??'));
  await transaction.raw(
    `insert into ?? (id, ${columns.map(() => '??').join(', ')})
     select ${idAt(1)}, ${copied.join(', ')}
     from ${pairs} as pair join ?? as draft on draft.id = ${idAt(0)}`,
    [
      tableName,
      ...columns,
      ...columns.map((column) =>
        column === 'published_at' ? instantCell(client, publishedAt) : column,
      ),
      JSON.stringify(publications),
      tableName,
    ],
  );
}
