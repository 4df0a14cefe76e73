import type { Knex } from 'knex';
import { type SearchTerm, topWords } from '../../domain/search';
import { insertRows } from '../bulk-insert';
import {
  SEARCH_COLUMNS,
  SEARCH_TABLE,
  type SearchEntry,
  type SearchIndex,
  searchCells,
} from './search-index';
import { sqliteWords } from './sqlite-words';

const WORDS = 'article_search_words';

const COLUMNS = ['headline', 'summary', 'body'].flatMap((part) => [part, `${part}_stems`]);

/**
 * A table of FTS5 (https://www.sqlite.org/fts5.html) that keeps no text of its own. Words and their
 * stems stand apart: a phrase asks for words as they were written. The `ascii` tokenizer takes our
 * words as they are; `unicode61` would cut those of scripts younger than Unicode 6.1.
 */
const TABLES = [
  `create table if not exists ${SEARCH_TABLE} (
    id integer primary key,
    document_id varchar(255) not null unique,
    body_text text not null,
    analysis integer not null
  )`,
  `create virtual table if not exists ${WORDS} using fts5(
    ${COLUMNS.join(', ')},
    content='', contentless_delete=1, tokenize='ascii'
  )`,
];

/** A query in FTS5's language: in strings, which hold letters and figures only. */
function expression(terms: readonly SearchTerm[], columns: readonly string[]): string {
  const written = `{${columns.join(' ')}}`;
  const all = `{${columns.flatMap((column) => [column, `${column}_stems`]).join(' ')}}`;
  return terms
    .map((term) =>
      term.kind === 'phrase'
        ? `${written} : "${term.words.join(' ')}"`
        : `${all} : (${term.forms.map((form) => `"${form}"`).join(' OR ')})`,
    )
    .join(' AND ');
}

const MATCHES = `
  select id, max(tier) as tier from (
    select rowid as id, 3 as tier from ${WORDS} where ${WORDS} match ?
    union all
    select rowid as id, 2 as tier from ${WORDS} where ${WORDS} match ?
    union all
    select rowid as id, 1 as tier from ${WORDS} where ${WORDS} match ?
  ) group by id`;

async function add(transaction: Knex.Transaction, entries: readonly SearchEntry[]): Promise<void> {
  await insertRows('sqlite', transaction, {
    table: SEARCH_TABLE,
    columns: SEARCH_COLUMNS,
    rows: entries.map(searchCells),
  });
  await insertRows('sqlite', transaction, {
    table: WORDS,
    columns: ['rowid', ...COLUMNS],
    rows: entries.map((entry) => {
      const { headline, summary } = topWords(entry);
      return [entry.id, ...sqliteWords(headline), ...sqliteWords(summary), ...entry.body.words];
    }),
  });
}

/** The index on SQLite. */
export function sqliteSearchIndex(connection: Knex): SearchIndex {
  return {
    async createTables(transaction) {
      for (const statement of TABLES) {
        await transaction.raw(statement);
      }
    },

    add,

    async replace(transaction, documentIds, entries) {
      const out = transaction(SEARCH_TABLE).whereIn('document_id', documentIds);
      await transaction(WORDS).whereIn('rowid', out.clone().select('id')).delete();
      await out.delete();
      await add(transaction, entries);
    },

    async clear(transaction) {
      await transaction(WORDS).delete();
      await transaction(SEARCH_TABLE).delete();
    },

    matches(terms) {
      return connection
        .select('id', 'tier')
        .from(
          connection.raw(`(${MATCHES}) as found`, [
            expression(terms, ['headline']),
            expression(terms, ['headline', 'summary']),
            expression(terms, ['headline', 'summary', 'body']),
          ]),
        );
    },
  };
}
