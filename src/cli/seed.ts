import { mkdtempSync, rmSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { now } from '../clock';
import { importFiles, totalSize } from '../import/import-files';
import { loadRegions, readRegions } from '../import/load-regions';
import { activateStoryEditions } from '../seed/activate-story-editions';
import { createDemoAccounts, type DemoAccount } from '../seed/demo-accounts';
import { writeDemoDocuments } from '../seed/demo-documents';
import { seedCorrections } from '../seed/seed-corrections';
import { isDemoEdition, seedAuthors, seedChannels } from '../seed/seed-newsroom';
import { recordsNote, startProgress } from './progress';
import { withStrapi } from './with-strapi';

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
    const begun = now(strapi);
    const { rejected } = await importFiles(strapi, [file], false, {
      onProgress: (bytes, records) =>
        importing.advanceTo(bytes, recordsNote(records, begun, now(strapi))),
      onMessage: (_file, line, message) => problems.push(`${line}: ${message}`),
    });
    importing.finish();
    if (rejected > 0) {
      throw new Error(`The demo's stories did not all go in:\n${problems.join('\n')}`);
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
  await seedCorrections(strapi);
  await activateStoryEditions(strapi);
  tellAccounts(await createDemoAccounts(strapi));
}

/**
 * Whether the demo is to leave this database alone: it has administrators, the demo's own (an
 * earlier seed made them last) or those of a real newsroom.
 */
async function isSomebodys(strapi: Core.Strapi): Promise<boolean> {
  return (await strapi.db.query('admin::user').count()) > 0;
}

async function main(): Promise<void> {
  if (process.env.NODE_ENV === 'production') {
    throw new Error('The demo data and its accounts are not for NODE_ENV=production');
  }
  await withStrapi(async (strapi) => {
    if (await isSomebodys(strapi)) {
      console.log('This database has administrators already: nothing was seeded');
    } else {
      await seed(strapi);
    }
  });
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
