import type { Knex } from 'knex';
import {
  type SearchTerm,
  searchedPart,
  storyWords,
  type Token,
  wordForms,
} from '../../domain/search';
import { createMissingIndex } from '../create-missing-index';
import { SEARCH_TABLE, type SearchIndex, searchRow } from './search-index';

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

interface Part {
  readonly tokens: readonly Token[];
  /** D is the weight of a word without one. */
  readonly weight: 'A' | 'B' | 'D';
}

/**
 * The text of a tsvector (https://www.postgresql.org/docs/current/datatype-textsearch.html). Written
 * out, because `to_tsvector` would cut words by rules of its own and of the server's locale. Forms of
 * a word share its position; the end of a line or a part takes one, so that no phrase runs over it.
 */
function vectorOf(parts: readonly Part[]): string {
  const places = new Map<string, string[]>();
  let position = 0;
  for (const { tokens, weight } of parts) {
    let lastLine = -1;
    for (const { word, line } of tokens) {
      position += line === lastLine ? 1 : 2;
      lastLine = line;
      for (const form of wordForms(word)) {
        const known = places.get(form);
        if (known) {
          known.push(`${position}${weight}`);
        } else {
          places.set(form, [`${position}${weight}`]);
        }
      }
    }
  }
  return [...places].map(([form, at]) => `'${form}':${at.join(',')}`).join(' ');
}

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

/** The index on PostgreSQL. */
export function postgresSearchIndex(connection: Knex): SearchIndex {
  return {
    async createTables(transaction) {
      await transaction.raw(TABLE);
      await createMissingIndex('postgres', transaction, INDEX);
    },

    async replace(transaction, documentIds, entries) {
      await transaction(SEARCH_TABLE).whereIn('document_id', documentIds).delete();
      if (entries.length === 0) {
        return;
      }
      const rows = entries.map((entry) => {
        const { headline, summary, body } = storyWords(entry);
        const top: Part[] = [
          { tokens: headline, weight: 'A' },
          { tokens: summary, weight: 'B' },
        ];
        return {
          ...searchRow(entry, searchedPart(entry.body)),
          summary: vectorOf(top),
          words: vectorOf([...top, { tokens: body, weight: 'D' }]),
        };
      });
      await transaction(SEARCH_TABLE).insert(rows);
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
