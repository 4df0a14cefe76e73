import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/**
 * Rows of a type without drafts by the values of one attribute. They stay as they are until the
 * transaction ends: who renames one meanwhile waits, and then sees what has been linked to it.
 */
export async function holdRows<Row>(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  uid: string,
  attributes: readonly (keyof Row & string)[],
  [attribute, values]: [keyof Row & string, readonly (string | number)[]],
): Promise<Row[]> {
  const { tableName, attributes: described } = strapi.db.metadata.get(uid);
  const columnOf = (name: string): string =>
    (described[name] as unknown as { columnName: string }).columnName;
  return (
    transaction(tableName)
      .select(Object.fromEntries(attributes.map((name) => [name, columnOf(name)])))
      .whereIn(columnOf(attribute), [...new Set(values)])
      // Always in the same order, so that two who hold many do not wait for each other.
      .orderBy('id')
      .forShare()
  );
}
