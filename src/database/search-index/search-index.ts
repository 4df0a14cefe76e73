import type { Knex } from 'knex';
import type { SearchTerm, StoryTop } from '../../domain/search';
import type { SearchBody } from './search-body';

/** What is in the index about each story, beside the words. The same on both databases. */
export const SEARCH_TABLE = 'article_search';

/**
 * Which rules the words of a row were made by. Raise it when the analysis in src/domain/search
 * changes: the next start makes all rows anew.
 */
export const ANALYSIS = 1;

/** A published story as it goes into the index. */
export interface SearchEntry extends StoryTop {
  /** Of the published row, which is another after every publication. */
  readonly id: number;
  readonly documentId: string;
  readonly body: SearchBody;
}

/**
 * The index of published stories. Both databases hold the same words, made by src/domain/search, and
 * find the same stories; nothing that a reader types reaches them as syntax.
 */
export interface SearchIndex {
  /** Makes the tables that are missing. */
  createTables(transaction: Knex.Transaction): Promise<void>;
  /** Puts in stories that are not in it. */
  add(transaction: Knex.Transaction, entries: readonly SearchEntry[]): Promise<void>;
  /** Takes these stories out, by documentId, and puts in those entries. */
  replace(
    transaction: Knex.Transaction,
    documentIds: readonly string[],
    entries: readonly SearchEntry[],
  ): Promise<void>;
  /** Takes all stories out. */
  clear(transaction: Knex.Transaction): Promise<void>;
  /** A query for the stories that hold all the terms: the `id` of the published row, and `tier`. */
  matches(terms: readonly SearchTerm[]): Knex.QueryBuilder;
}

/** The columns that both databases have, and what is in them. */
export const SEARCH_COLUMNS = ['id', 'document_id', 'body_text', 'analysis'] as const;

export const searchCells = ({ id, documentId, body }: SearchEntry) => [
  id,
  documentId,
  body.text,
  ANALYSIS,
];
