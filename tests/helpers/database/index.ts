import { postgresDatabases } from './postgres';
import { sqliteDatabases } from './sqlite';
import type { TestDatabase, TestDatabases } from './test-databases';

export type { TestDatabase } from './test-databases';

/** SQLite; with TEST_DATABASE=postgres the server of the database that TEST_DATABASE_URL names. */
export function testDatabases(): TestDatabases {
  if (process.env.TEST_DATABASE !== 'postgres') {
    return sqliteDatabases;
  }
  const url = process.env.TEST_DATABASE_URL;
  if (!url) {
    throw new Error('TEST_DATABASE=postgres needs TEST_DATABASE_URL');
  }
  return postgresDatabases(url);
}

/** A database as it is before Warta's first start. */
export const createEmptyDatabase = (): Promise<TestDatabase> => testDatabases().createEmpty();

/** A database as Warta's first start leaves it: a start on it takes half of the time. */
export function createTestDatabase(): Promise<TestDatabase> {
  const template = process.env.TEST_TEMPLATE;
  if (!template) {
    throw new Error('make-template.ts names a template before tests start');
  }
  return testDatabases().createCopy(template);
}
