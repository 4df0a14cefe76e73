import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { describeApi, printDocument } from '../domain/openapi';
import { readApiModel } from './read-api-model';
import { APP_FOLDER } from './with-strapi';

const FILE = path.join(APP_FOLDER, 'openapi.json');

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) {
      return null;
    }
    throw error;
  }
}

/** Registering loads every schema and stops before a database is opened. */
async function describeThisApi(): Promise<string> {
  process.env.LOG_LEVEL ??= 'error';
  process.chdir(APP_FOLDER);
  const strapi = await createStrapi({
    appDir: APP_FOLDER,
    distDir: path.join(APP_FOLDER, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  }).register();
  const { version } = JSON.parse(await readFile(path.join(APP_FOLDER, 'package.json'), 'utf8'));
  return printDocument(describeApi(readApiModel(strapi, version)));
}

async function main(): Promise<number> {
  const text = await describeThisApi();
  const current = await readIfThere(FILE);
  if (process.argv.includes('--check')) {
    if (text !== current) {
      console.error('openapi.json is out of date: run `npm run openapi` and commit it');
      return 1;
    }
    console.log('openapi.json is up to date');
    return 0;
  }
  if (text !== current) {
    await writeFile(FILE, text);
  }
  console.log(text === current ? 'openapi.json was up to date' : 'openapi.json is written');
  return 0;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
