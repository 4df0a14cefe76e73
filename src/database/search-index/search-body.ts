import { bodyWords, searchedPart } from '../../domain/search';
import type { Client } from '../bulk-insert';
import { BODY_START, vectorOf } from './postgres-vector';
import { sqliteWords } from './sqlite-words';

/** A body as it goes into the index: the greater part of the work, and done without the database. */
export interface SearchBody {
  readonly text: string;
  /** SQLite: its words and their stems. PostgreSQL: its part of the vector. */
  readonly words: readonly string[];
}

/** @param body plain text, its blocks in lines */
export function searchBodyOf(client: Client, body: string): SearchBody {
  const tokens = bodyWords(body);
  return {
    text: searchedPart(body),
    words:
      client === 'postgres'
        ? [vectorOf([{ tokens, weight: '' }], BODY_START)]
        : sqliteWords(tokens),
  };
}
