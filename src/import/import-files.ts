import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { createFindReferences } from './find-references';
import { createImportBatch } from './import-batch';
import type { ImportOutcome } from './import-outcome';
import { readInThread } from './reading/read-in-thread';

/** How many records ended in each way. */
export type ImportTally = Record<ImportOutcome['action'], number>;

export interface ImportListener {
  /** How many bytes of all files, and how many records, have been dealt with. */
  onProgress(bytes: number, records: number): void;
  /** A problem with one record, or a remark about it. */
  onMessage(file: string, line: number, message: string): void;
}

/** The size of all files together, in bytes. */
export async function totalSize(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Imports the records of ninjs files in their order; a bad one does not stop the rest. */
export async function importFiles(
  strapi: Core.Strapi,
  files: readonly string[],
  dryRun: boolean,
  listener: ImportListener,
): Promise<ImportTally> {
  const importBatch = await createImportBatch(strapi, await createFindReferences(strapi));
  const tally: ImportTally = { create: 0, update: 0, unchanged: 0, outdated: 0, rejected: 0 };
  let bytesDone = 0;
  let recordsDone = 0;

  for (const file of files) {
    for await (const { records, bytes } of readInThread(strapi, file)) {
      const outcomes = await importBatch(records, { folder: path.dirname(file), dryRun });
      for (const [at, outcome] of outcomes.entries()) {
        tally[outcome.action] += 1;
        for (const message of 'reasons' in outcome ? outcome.reasons : outcome.warnings) {
          listener.onMessage(file, records[at]?.line ?? 0, message);
        }
      }
      bytesDone += bytes;
      recordsDone += records.length;
      listener.onProgress(bytesDone, recordsDone);
    }
  }
  return tally;
}
