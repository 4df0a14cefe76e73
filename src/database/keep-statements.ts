import { LRUCache } from 'lru-cache';

/** A prepared statement of better-sqlite3, of which nothing is used here. */
type Statement = object;

/** The part of better-sqlite3's connection that is used here. */
interface SqliteConnection {
  prepare(sql: string): Statement;
}

/** Statements that are kept: a few hundred are all that the application asks again and again. */
const KEPT = 500;

/** Characters: what is longer, such as an import's, is asked once, and would fill the memory. */
const LONGEST = 10_000;

/**
 * Lets a connection prepare each statement once: knex would have SQLite read and plan its text at every
 * query, which takes longer than to answer most. SQLite itself plans anew what a change of the schema
 * concerns (https://www.sqlite.org/c3ref/prepare.html).
 */
export function keepStatements(connection: SqliteConnection): void {
  const statements = new LRUCache<string, Statement>({ max: KEPT });
  const prepare = connection.prepare.bind(connection);
  connection.prepare = (sql) => {
    const known = statements.get(sql);
    if (known) {
      return known;
    }
    const statement = prepare(sql);
    if (sql.length <= LONGEST) {
      statements.set(sql, statement);
    }
    return statement;
  };
}
