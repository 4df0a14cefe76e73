import type { Core } from '@strapi/strapi';
import { sqlClientOf } from '../../database/sql-client';
import { dictionaryOf } from '../../dictionary';
import { rowsOf } from '../rows-of';
import { type CardExtras, cardSql } from './card-sql';
import { noteCards } from './note-cards';
import type { StoredCard } from './stored-card';
import { authorIdsOf, type CardNames, type CardRow, toCard } from './to-card';

/** A card with the row that it was made of. */
export interface ReadCard<Row extends CardRow> {
  readonly card: StoredCard;
  readonly row: Row;
}

const known = (ids: readonly (number | null)[]): number[] => ids.filter((id) => id !== null);

async function namesOf(strapi: Core.Strapi, rows: readonly CardRow[]): Promise<CardNames> {
  const dictionary = dictionaryOf(strapi);
  return {
    channels: await dictionary.byIds('channels', known(rows.map((row) => row.channel_id))),
    regions: await dictionary.byIds('regions', known(rows.map((row) => row.region_id))),
    authors: await dictionary.byIds('authors', rows.flatMap(authorIdsOf)),
  };
}

/**
 * The cards of published stories that a condition on `articles` finds, in no order: one query, and one
 * for each kind of name that the dictionary does not know yet.
 *
 * @param which SQL with a "?" for each of `bindings`
 */
export async function readCards<Row extends CardRow = CardRow>(
  strapi: Core.Strapi,
  which: string,
  bindings: readonly unknown[],
  extras?: CardExtras,
): Promise<ReadCard<Row>[]> {
  const rows = await rowsOf<Row>(strapi, cardSql(sqlClientOf(strapi), which, extras), bindings);
  const names = await namesOf(strapi, rows);
  const read = rows.map((row) => ({ row, card: toCard(row, names) }));
  noteCards(strapi, read);
  return read;
}
