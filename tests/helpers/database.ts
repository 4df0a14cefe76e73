import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';

/** A database of its own for one Strapi, and how to be rid of it. */
export interface TestDatabase {
  env: Record<string, string>;
  drop(): Promise<void>;
}

function sqliteDatabase(): TestDatabase {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'warta-test-'));
  return {
    env: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(folder, 'data.db') },
    async drop() {
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function onPostgres(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function postgresDatabase(url: string): Promise<TestDatabase> {
  const schema = `warta_${randomBytes(6).toString('hex')}`;
  await onPostgres(url, `create schema ${schema}`);
  return {
    env: { DATABASE_CLIENT: 'postgres', DATABASE_URL: url, DATABASE_SCHEMA: schema },
    drop: () => onPostgres(url, `drop schema ${schema} cascade`),
  };
}

/**
 * SQLite in a temporary file; with TEST_DATABASE=postgres a new schema in the database that
 * TEST_DATABASE_URL names.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  if (process.env.TEST_DATABASE !== 'postgres') {
    return sqliteDatabase();
  }
  const url = process.env.TEST_DATABASE_URL;
  if (!url) {
    throw new Error('TEST_DATABASE=postgres needs TEST_DATABASE_URL');
  }
  return postgresDatabase(url);
}
