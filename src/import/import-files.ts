import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Core } from '@strapi/strapi';
import { splitNinjsLines } from '../domain/syndication/ninjs';
import { createFindReferences } from './find-references';
import type { ImportOutcome } from './import-outcome';
import { createImportStory } from './import-story';

/** How many records ended in each way. */
export type ImportTally = Record<ImportOutcome['action'], number>;

export interface ImportListener {
  /** Bytes of all files whose records have been dealt with. */
  onProgress(bytes: number): void;
  /** A problem with one record, or a remark about it. */
  onMessage(file: string, line: number, message: string): void;
}

/** The size of all files together, in bytes. */
export async function totalSize(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The lines of a file; `onBytes` is told the size of each as it is taken. */
async function* readLines(file: string, onBytes: (bytes: number) => void): AsyncGenerator<string> {
  const input = createReadStream(file);
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    onBytes(Buffer.byteLength(line) + 1);
    yield line;
  }
}

/** Imports the records of ninjs files, one after the other; a bad one does not stop the rest. */
export async function importFiles(
  strapi: Core.Strapi,
  files: readonly string[],
  dryRun: boolean,
  listener: ImportListener,
): Promise<ImportTally> {
  const importStory = createImportStory(strapi, await createFindReferences(strapi));
  const tally: ImportTally = { create: 0, update: 0, unchanged: 0, outdated: 0, rejected: 0 };
  let bytesRead = 0;

  for (const file of files) {
    const lines = readLines(file, (bytes) => {
      bytesRead += bytes;
    });
    for await (const record of splitNinjsLines(lines)) {
      const outcome: ImportOutcome =
        'error' in record
          ? { action: 'rejected', reasons: [record.error] }
          : await importStory(record.value, { folder: path.dirname(file), dryRun });
      tally[outcome.action] += 1;
      const messages = 'reasons' in outcome ? outcome.reasons : outcome.warnings;
      for (const message of messages) {
        listener.onMessage(file, record.line, message);
      }
      listener.onProgress(bytesRead);
    }
  }
  return tally;
}
