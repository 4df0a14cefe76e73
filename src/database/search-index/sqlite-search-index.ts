import type { Knex } from 'knex';
import {
  type SearchTerm,
  searchedPart,
  storyWords,
  type Token,
  wordForms,
} from '../../domain/search';
import { SEARCH_TABLE, type SearchIndex, searchRow } from './search-index';

const WORDS = 'article_search_words';

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
    headline, headline_stems, summary, summary_stems, body, body_stems,
    content='', contentless_delete=1, tokenize='ascii'
  )`,
];

/** Stands for the end of a line. No word of ours holds a character for private use. */
const LINE_END = '\ue000';

function inOrder(tokens: readonly Token[]): string {
  return tokens
    .map(({ word, line }, at) =>
      line === (tokens[at - 1]?.line ?? line) ? word : `${LINE_END} ${word}`,
    )
    .join(' ');
}

const stems = (tokens: readonly Token[]): string =>
  tokens.flatMap(({ word }) => wordForms(word).slice(1)).join(' ');

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

/** The index on SQLite. */
export function sqliteSearchIndex(connection: Knex): SearchIndex {
  return {
    async createTables(transaction) {
      for (const statement of TABLES) {
        await transaction.raw(statement);
      }
    },

    async replace(transaction, documentIds, entries) {
      const out = transaction(SEARCH_TABLE).whereIn('document_id', documentIds);
      await transaction(WORDS).whereIn('rowid', out.clone().select('id')).delete();
      await out.delete();
      for (const entry of entries) {
        const { headline, summary, body } = storyWords(entry);
        await transaction(SEARCH_TABLE).insert(searchRow(entry, searchedPart(entry.body)));
        await transaction(WORDS).insert({
          rowid: entry.id,
          headline: inOrder(headline),
          headline_stems: stems(headline),
          summary: inOrder(summary),
          summary_stems: stems(summary),
          body: inOrder(body),
          body_stems: stems(body),
        });
      }
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
