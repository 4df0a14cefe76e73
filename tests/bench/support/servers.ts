import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startPlainStrapi } from '../../helpers/plain-strapi/start-plain-strapi';
import { SECRETS } from '../../helpers/secrets';
import {
  type ServingProcess,
  startServer,
  startServingProcess,
} from '../../helpers/serving-process';
import { installRestCache } from './install-rest-cache';
import { showProgress } from './progress';

const BARE = path.resolve(__dirname, 'bare-child.js');

const REST_CACHE = { strategy: { contentTypes: ['api::article.article'] } };

/** Megabytes of answers that a Warta keeps, where it keeps any. */
const ANSWER_CACHE_MB = 64;

/** A server that removes `folder` when it is stopped. */
const withFolder = (server: ServingProcess, folder: string): ServingProcess => ({
  ...server,
  async stop() {
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  },
});

const makeFolder = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'warta-bench-'));

async function startWarta(
  name: string,
  database: string,
  settings: Record<string, string>,
): Promise<ServingProcess> {
  const done = showProgress(`starting ${name}`);
  const folder = makeFolder();
  const file = path.join(folder, 'data.db');
  fs.copyFileSync(database, file);
  fs.mkdirSync(path.join(folder, 'public/uploads'), { recursive: true });
  const server = await startServingProcess({
    ...SECRETS,
    NODE_ENV: 'production',
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: file,
    PUBLIC_DIR: path.join(folder, 'public'),
    OUTBOX_DIR: folder,
    PUBLIC_URL: '',
    IS_PROXIED: 'false',
    REDIS_URL: '',
    SMTP_URL: '',
    LOG_LEVEL: 'http',
    STRAPI_TELEMETRY_DISABLED: 'true',
    ...settings,
  });
  done();
  return withFolder(server, folder);
}

/** A Warta for production that keeps its answers, on a copy of a database. */
export const startHot = (database: string, megabytes = ANSWER_CACHE_MB): Promise<ServingProcess> =>
  startWarta('Warta', database, { ANSWER_CACHE_MB: String(megabytes) });

/** A Warta for production that makes every answer anew, on a copy of a database. */
export const startCold = (database: string): Promise<ServingProcess> =>
  startWarta('Warta without its cache', database, { ANSWER_CACHE_MB: '0' });

/** A plain Strapi with the content of a Warta's database. */
export async function startPlain(database: string): Promise<ServingProcess> {
  const done = showProgress('starting a plain Strapi');
  const server = await startPlainStrapi({ rowsOf: database });
  done();
  return server;
}

/** The same with the plugin that Strapi's users put in front of it, set as its page says. */
export async function startRestCache(database: string): Promise<ServingProcess> {
  const resolve = await installRestCache();
  const done = showProgress('starting a plain Strapi with plugin-rest-cache');
  const plugins = { 'rest-cache': { resolve, config: REST_CACHE } };
  const server = await startPlainStrapi({ rowsOf: database, plugins });
  done();
  return server;
}

/** Of each answer its own, or added by Node. */
const OF_THE_CONNECTION = new Set(['connection', 'date', 'keep-alive', 'transfer-encoding']);

/** A bare Node server that answers everything as `server` answers at `path` now: headers and bytes. */
export async function startBare(server: ServingProcess, address: string): Promise<ServingProcess> {
  const answer = await fetch(server.url + address, { headers: { 'Accept-Encoding': 'identity' } });
  const headers = Object.fromEntries(
    [...answer.headers].filter(([name]) => !OF_THE_CONNECTION.has(name)),
  );
  const folder = makeFolder();
  const file = path.join(folder, 'answer.json');
  fs.writeFileSync(file, JSON.stringify({ headers, body: await answer.text() }));
  return withFolder(await startServer(BARE, [file]), folder);
}
