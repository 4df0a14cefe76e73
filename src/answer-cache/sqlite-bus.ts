import type { Core } from '@strapi/strapi';
import Database from 'better-sqlite3';
import { afterCommit } from '../database/after-commit';
import type { BusListener, ChangeBus } from './change-bus';

/** A number that differs when something was committed by another connection than this one. */
type Version = () => unknown;

function versionOf(connection: Database): Version {
  const statement = connection.prepare('pragma data_version').pluck();
  return () => statement.get();
}

/** The one connection that this process writes by: Strapi's pool for SQLite holds no other. */
async function writingConnection(strapi: Core.Strapi): Promise<Database> {
  const { client } = strapi.db.connection;
  const connection: Database = await client.acquireConnection();
  await client.releaseConnection(connection);
  return connection;
}

/** Two connections to one file: what the second sees and the first does not was written by the first. */
async function openWatch(strapi: Core.Strapi, listener: BusListener) {
  const writing = await writingConnection(strapi);
  const watching = new Database(writing.name, { readonly: true, fileMustExist: true });
  const byAnyone = versionOf(watching);
  const byOthers = versionOf(writing);
  let seen = { byAnyone: byAnyone(), byOthers: byOthers() };

  return {
    isInStep(): boolean {
      const present = byAnyone();
      if (present === seen.byAnyone) {
        return true;
      }
      if (writing.inTransaction) {
        // It sees the file as it was when the transaction began: whose commit this was shows later.
        return false;
      }
      const others = byOthers();
      if (others !== seen.byOthers) {
        listener.missed();
      }
      seen = { byAnyone: present, byOthers: others };
      return true;
    },
    close: () => watching.close(),
  };
}

/**
 * For processes that share a file. SQLite tells that another has committed and not what, so everything
 * is dropped then. It is looked at before each answer (about 3 µs): none is given out that was made
 * before another's commit.
 */
export function createSqliteBus(strapi: Core.Strapi, listener: BusListener): ChangeBus {
  let watch: Awaited<ReturnType<typeof openWatch>> | undefined;
  return {
    async start() {
      watch = await openWatch(strapi, listener);
    },
    tell: (change) =>
      afterCommit(strapi, () => {
        listener.changed(change);
        // Own commits are recognised best while no other transaction is open.
        watch?.isInStep();
      }),
    isInStep: () => watch?.isInStep() ?? false,
    async stop() {
      watch?.close();
      watch = undefined;
    },
  };
}
