import type { Core } from '@strapi/strapi';
import { answerCache } from '../../src/answer-cache/answer-cache';

export interface Query {
  sql: string;
  bindings: unknown[];
}

/** Every query that the database is asked while `run` runs, without answers that were kept before. */
export async function queriesDuring(
  strapi: Core.Strapi,
  run: () => PromiseLike<unknown>,
): Promise<Query[]> {
  const { connection } = strapi.db;
  const queries: Query[] = [];
  const note = (query: Query) => queries.push(query);
  answerCache(strapi).answers.clear();
  connection.on('query', note);
  try {
    await run();
  } finally {
    connection.removeListener('query', note);
  }
  return queries;
}

/** How the database would go about a query, told to prefer an index if there is any. */
export async function planOf(strapi: Core.Strapi, { sql, bindings }: Query): Promise<string> {
  return strapi.db.connection.transaction(async (transaction) => {
    if (strapi.db.dialect.client === 'sqlite') {
      const steps = await transaction.raw(`explain query plan ${sql}`, bindings as never);
      return steps.map(({ detail }: { detail: string }) => detail).join('\n');
    }
    await transaction.raw('set local enable_seqscan = off');
    await transaction.raw('set local enable_bitmapscan = off');
    // Strapi's placeholders are $1…; knex wants them as it hands them on.
    const { rows } = await transaction.raw(
      `explain ${sql.replace(/\$\d+/g, '?')}`,
      bindings as never,
    );
    return rows.map((row: Record<string, string>) => row['QUERY PLAN']).join('\n');
  });
}
