import path from 'node:path';
import { type Core, createStrapi } from '@strapi/strapi';
import { settle } from '../database/settle';

/** The folder of the project: this file runs as dist/src/cli/with-strapi.js. */
export const APP_FOLDER = path.resolve(__dirname, '../../..');

/** Runs a command on a Strapi that serves nothing, and shuts it down whatever happens. */
export async function withStrapi<T>(run: (strapi: Core.Strapi) => Promise<T>): Promise<T> {
  process.env.LOG_LEVEL ??= 'error';
  // It tells servers what it writes, and has no use for answers of its own.
  process.env.ANSWER_CACHE_MB = '0';
  process.chdir(APP_FOLDER);
  const strapi = await createStrapi({
    appDir: APP_FOLDER,
    distDir: path.join(APP_FOLDER, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  }).load();
  try {
    return await run(strapi);
  } finally {
    await settle(strapi);
    await strapi.destroy();
  }
}
