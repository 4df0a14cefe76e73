import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Client } from '../../database/bulk-insert';
import { splitNinjsLines } from '../../domain/syndication/ninjs';
import { type ReadRecord, readRecord } from './read-record';

/**
 * Records that are dealt with together. More make it hardly faster, and keep other writers waiting on
 * SQLite for longer than a quarter of a second.
 */
const BATCH = 250;

/** Bytes after which a batch is full, however few records it has. */
const BATCH_BYTES = 4 * 2 ** 20;

/** Records that follow each other in a file. */
export interface ReadBatch {
  readonly records: readonly ReadRecord[];
  /** Of the file, that were read for them. */
  readonly bytes: number;
}

/** The lines of a file; `onBytes` is told the size of each as it is taken. */
async function* readLines(file: string, onBytes: (bytes: number) => void): AsyncGenerator<string> {
  const input = createReadStream(file);
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    onBytes(Buffer.byteLength(line) + 1);
    yield line;
  }
}

/** The records of a ninjs file in batches, so that memory stays flat however long it is. */
export async function* readBatches(client: Client, file: string): AsyncGenerator<ReadBatch> {
  let records: ReadRecord[] = [];
  let bytes = 0;
  const lines = readLines(file, (size) => {
    bytes += size;
  });
  for await (const record of splitNinjsLines(lines)) {
    records.push(readRecord(client, record));
    if (records.length >= BATCH || bytes >= BATCH_BYTES) {
      yield { records, bytes };
      records = [];
      bytes = 0;
    }
  }
  yield { records, bytes };
}
