import type { Core } from '@strapi/strapi';

export interface Query {
  sql: string;
  bindings: unknown[];
}

/** Every query that the database is asked while `run` runs. */
export async function queriesDuring(
  strapi: Core.Strapi,
  run: () => PromiseLike<unknown>,
): Promise<Query[]> {
  const { connection } = strapi.db;
  const queries: Query[] = [];
  const note = (query: Query) => queries.push(query);
  connection.on('query', note);
  try {
    await run();
  } finally {
    connection.removeListener('query', note);
  }
  return queries;
}
