import fs from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { splitNinjsInput } from '../../src/domain/syndication/ninjs';
import { createFindReferences } from '../../src/import/find-references';
import type { ImportListener, ImportTally } from '../../src/import/import-files';
import { createImportStory } from '../../src/import/import-story';
import { readRecord } from '../../src/import/reading/read-record';

/** Imports a file as `importFiles` does, but each record by the Document Service. */
export async function importOneByOne(
  strapi: Core.Strapi,
  file: string,
  listener: ImportListener,
): Promise<ImportTally> {
  const importStory = createImportStory(strapi, await createFindReferences(strapi));
  const tally: ImportTally = { create: 0, update: 0, unchanged: 0, outdated: 0, rejected: 0 };
  const options = { folder: path.dirname(file), dryRun: false };
  for (const input of splitNinjsInput(fs.readFileSync(file, 'utf8'))) {
    const record = readRecord(strapi.db.dialect.client, input);
    const outcome = await importStory(record, options);
    tally[outcome.action] += 1;
    for (const message of 'reasons' in outcome ? outcome.reasons : outcome.warnings) {
      listener.onMessage(file, record.line, message);
    }
  }
  return tally;
}
