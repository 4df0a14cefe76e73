import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { TestDatabase, TestDatabases } from './test-databases';

/** Another than PostgreSQL takes by itself: what forgets to name it finds nothing. */
const SCHEMA = 'warta';

/** Any number that nobody else uses for a lock in the database that tests are given. */
const LOCK = 5_540_002;

async function connected<T>(url: string, run: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

/** The same server's database of that name. */
function addressOf(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = name;
  return address.href;
}

/**
 * Databases beside the one that `url` names, on the same server: their names begin with its name.
 * PostgreSQL copies a whole database in a moment, but no schema.
 */
export function postgresDatabases(url: string): TestDatabases {
  const prefix = `${new URL(url).pathname.slice(1)}_warta`;
  const templateName = (template: string) => `${prefix}_template_${template}`;
  const execute = (statement: string) => connected(url, (client) => client.query(statement));

  const databaseNamed = (name: string): TestDatabase => ({
    env: {
      DATABASE_CLIENT: 'postgres',
      DATABASE_URL: addressOf(url, name),
      DATABASE_SCHEMA: SCHEMA,
    },
    async drop() {
      // A process that was killed may be connected for a moment yet.
      await execute(`drop database if exists "${name}" with (force)`);
    },
  });

  async function createFrom(template?: string): Promise<TestDatabase & { name: string }> {
    const name = `${prefix}_${randomBytes(6).toString('hex')}`;
    await execute(`create database "${name}" ${template ? `template "${template}"` : ''}`);
    return { name, ...databaseNamed(name) };
  }

  async function createEmpty() {
    const database = await createFrom();
    await connected(addressOf(url, database.name), (client) =>
      client.query(`create schema ${SCHEMA}`),
    );
    return database;
  }

  return {
    createEmpty,

    createCopy: (template) => createFrom(templateName(template)),

    makeTemplate: (template, fill) =>
      connected(url, async (client) => {
        // Until this connection ends.
        await client.query('select pg_advisory_lock($1)', [LOCK]);
        const { rows } = await client.query(
          'select datname as name from pg_database where starts_with(datname, $1)',
          [templateName('')],
        );
        if (rows.some(({ name }) => name === templateName(template))) {
          return;
        }
        for (const { name } of rows) {
          await databaseNamed(name).drop();
        }
        const database = await createEmpty();
        try {
          await fill(database);
          await client.query(
            `alter database "${database.name}" rename to "${templateName(template)}"`,
          );
        } finally {
          await database.drop();
        }
      }),
  };
}
