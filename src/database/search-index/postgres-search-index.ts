import type { Knex } from 'knex';
import { type SearchTerm, topWords } from '../../domain/search';
import { insertRows } from '../bulk-insert';
import { createMissingIndex } from '../create-missing-index';
import { BODY_START, type Part, vectorOf } from './postgres-vector';
import {
  SEARCH_COLUMNS,
  SEARCH_TABLE,
  type SearchEntry,
  type SearchIndex,
  searchCells,
} from './search-index';

/**
 * `summary` holds the words of headline (weight A), lead, authors and tags (B): the tier is read off
 * it without unpacking a whole body. `words` holds all of them.
 */
const TABLE = `create table if not exists ${SEARCH_TABLE} (
    id integer primary key,
    document_id varchar(255) not null unique,
    body_text text not null,
    analysis integer not null,
    summary tsvector not null,
    words tsvector not null
  )`;

const INDEX = {
  name: `${SEARCH_TABLE}_words_idx`,
  kind: 'index',
  definition: `on ${SEARCH_TABLE} using gin (words)`,
} as const;

/** The text of a tsquery: its lexemes are quoted and hold letters and figures only. */
function queryOf(terms: readonly SearchTerm[], weight: '' | ':A' = ''): string {
  const quote = (lexeme: string) => `'${lexeme}'${weight}`;
  return terms
    .map((term) =>
      term.kind === 'phrase'
        ? `(${term.words.map(quote).join(' <-> ')})`
        : `(${term.forms.map(quote).join(' | ')})`,
    )
    .join(' & ');
}

const TIER = `case
    when summary @@ ?::tsquery then 3
    when summary @@ ?::tsquery then 2
    else 1
  end as tier`;

async function add(transaction: Knex.Transaction, entries: readonly SearchEntry[]): Promise<void> {
  const rows = entries.map((entry) => {
    const { headline, summary } = topWords(entry);
    const parts: Part[] = [
      { tokens: headline, weight: 'A' },
      { tokens: summary, weight: 'B' },
    ];
    const top = vectorOf(parts, 0, BODY_START - 1);
    return [...searchCells(entry), top, [top, ...entry.body.words].join(' ')];
  });
  await insertRows('postgres', transaction, {
    table: SEARCH_TABLE,
    columns: [...SEARCH_COLUMNS, 'summary', 'words'],
    rows,
  });
}

/** The index on PostgreSQL. */
export function postgresSearchIndex(connection: Knex): SearchIndex {
  return {
    async createTables(transaction) {
      await transaction.raw(TABLE);
      await createMissingIndex('postgres', transaction, INDEX);
    },

    add,

    async replace(transaction, documentIds, entries) {
      await transaction(SEARCH_TABLE).whereIn('document_id', documentIds).delete();
      await add(transaction, entries);
    },

    async clear(transaction) {
      await transaction(SEARCH_TABLE).delete();
    },

    matches(terms) {
      const all = queryOf(terms);
      return connection
        .select('id', connection.raw(TIER, [queryOf(terms, ':A'), all]))
        .from(SEARCH_TABLE)
        .whereRaw('words @@ ?::tsquery', [all]);
    },
  };
}
