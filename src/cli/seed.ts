import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { now } from '../clock';
import { importFiles, totalSize } from '../import/import-files';
import { loadRegions, readRegions } from '../import/load-regions';
import { activateStoryEditions } from '../seed/activate-story-editions';
import { createDemoAccounts, type DemoAccount } from '../seed/demo-accounts';
import { writeDemoDocuments } from '../seed/demo-documents';
import { isDemoEdition, seedAuthors, seedChannels } from '../seed/seed-newsroom';
import { ARTICLE } from '../uids';
import { startProgress } from './progress';
import { APP_FOLDER, withStrapi } from './with-strapi';

async function seedRegions(strapi: Core.Strapi): Promise<void> {
  const records = await readRegions();
  const progress = startProgress('Regions ', records.length);
  await loadRegions(strapi, records, isDemoEdition, progress.advanceTo);
  progress.finish();
}

async function seedStories(strapi: Core.Strapi): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'warta-seed-'));
  try {
    const drawing = startProgress('Pictures', 100);
    const file = await writeDemoDocuments(folder, now(strapi), (done, total) =>
      drawing.advanceTo(Math.round((100 * done) / total)),
    );
    drawing.finish();

    const importing = startProgress('Stories ', await totalSize([file]));
    const problems: string[] = [];
    await importFiles(strapi, [file], false, {
      onProgress: importing.advanceTo,
      onMessage: (_file, line, message) => problems.push(`${line}: ${message}`),
    });
    importing.finish();
    if (problems.length > 0) {
      console.error(problems.join('\n'));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Tells who called how to log in: the demo over its own channel, a person on the screen. */
function tellAccounts(accounts: readonly DemoAccount[]): void {
  const descriptor = Number(process.env.WARTA_ACCOUNTS_FD);
  if (descriptor > 0) {
    writeSync(descriptor, JSON.stringify(accounts));
    return;
  }
  for (const { kind, email, password, url } of accounts) {
    console.log(`${kind.padEnd(18)} ${url}  ${email}  ${password}`);
  }
}

async function seed(strapi: Core.Strapi): Promise<void> {
  await seedRegions(strapi);
  await seedChannels(strapi);
  await seedAuthors(strapi);
  await seedStories(strapi);
  await activateStoryEditions(strapi);
  tellAccounts(await createDemoAccounts(strapi));
}

/** Lets `npm run demo` see, without a start of Strapi, that this database is filled. */
function leaveMark(strapi: Core.Strapi): void {
  const database: unknown = strapi.config.get('database.connection.connection');
  const digest = createHash('sha256').update(JSON.stringify(database)).digest('hex');
  writeFileSync(path.join(APP_FOLDER, '.tmp/seeded.json'), JSON.stringify({ database: digest }));
}

async function main(): Promise<void> {
  if (process.env.NODE_ENV === 'production') {
    throw new Error('The demo data and its accounts are not for NODE_ENV=production');
  }
  await withStrapi(async (strapi) => {
    if ((await strapi.db.query(ARTICLE).count()) > 0) {
      console.log('There are stories already: nothing was seeded');
    } else {
      await seed(strapi);
    }
    leaveMark(strapi);
  });
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
