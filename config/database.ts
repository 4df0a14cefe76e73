import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { keepStatements } from '../src/database/keep-statements';

type Env = Core.Config.Shared.ConfigParams['env'];

/** The part of better-sqlite3's connection that is used here. */
interface SqliteConnection {
  pragma(source: string): unknown;
  prepare(sql: string): object;
}

/**
 * Strapi's own SQLite settings (journal=delete, synchronous=FULL) wait for the disk at every write;
 * in WAL mode synchronous=NORMAL is still safe against a crash of the process. busy_timeout is in
 * milliseconds: how long a second process waits for the one that writes. Where the schema changes,
 * Strapi builds a table anew under another name; without legacy_alter_table SQLite would not let it
 * take its own name again, because triggers of other tables read it.
 */
const PRAGMAS = [
  'journal_mode = WAL',
  'synchronous = NORMAL',
  'busy_timeout = 10000',
  'legacy_alter_table = ON',
];

const sqlite = (env: Env): Core.Config.Database<'sqlite'> => ({
  connection: {
    client: 'sqlite',
    connection: { filename: path.resolve(process.cwd(), env('DATABASE_FILENAME', '.tmp/data.db')) },
    useNullAsDefault: true,
    pool: {
      afterCreate(connection, done) {
        for (const pragma of PRAGMAS) {
          (connection as SqliteConnection).pragma(pragma);
        }
        keepStatements(connection as SqliteConnection);
        done(undefined, connection);
      },
    },
  },
});

// Untyped: Strapi's type knows host, port and user, not the connection string that `pg` reads too.
const postgres = (env: Env) => ({
  connection: {
    client: 'postgres',
    connection: {
      connectionString: env('DATABASE_URL', ''),
      schema: env('DATABASE_SCHEMA', 'public'),
      // Compiling a feed's query to machine code takes half a second, running it two milliseconds:
      // PostgreSQL does so where a table has no statistics yet.
      options: '-c jit=off',
      ssl: env.bool('DATABASE_SSL', false)
        ? { rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true) }
        : false,
    },
    pool: { min: env.int('DATABASE_POOL_MIN', 0), max: env.int('DATABASE_POOL_MAX', 10) },
    acquireConnectionTimeout: env.int('DATABASE_CONNECTION_TIMEOUT', 60_000),
  },
});

/** SQLite embedded in one file by default; PostgreSQL by DATABASE_CLIENT and DATABASE_URL. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => {
  const client = env('DATABASE_CLIENT', 'sqlite');

  switch (client) {
    case 'sqlite':
      return sqlite(env);
    case 'postgres':
      return postgres(env);
    default:
      throw new Error(`DATABASE_CLIENT must be "sqlite" or "postgres", not "${client}"`);
  }
};

export default config;
