import { on } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Core } from '@strapi/strapi';
import { WrittenJson } from '../../domain/written-json';
import type { ReadBatch } from './read-batches';
import type { ReadingTask } from './reading-thread';

/** From Strapi's folder of compiled sources, which this file need not run from. */
const THREAD = 'import/reading/reading-thread.js';

/** What is sent between threads loses its class. */
function revive({ records, bytes }: ReadBatch): ReadBatch {
  return {
    bytes,
    records: records.map(({ story, ...record }) => ({
      ...record,
      story: story && { ...story, body: new WrittenJson(story.body) },
    })),
  };
}

/**
 * The records of a ninjs file in batches, read by a thread of its own: the next is read while one is
 * written.
 *
 * @throws Error of the file system
 */
export async function* readInThread(strapi: Core.Strapi, file: string): AsyncGenerator<ReadBatch> {
  const task: ReadingTask = { client: strapi.db.dialect.client, file };
  const thread = new Worker(path.join(strapi.dirs.dist.src, THREAD), { workerData: task });
  try {
    for await (const [batch] of on(thread, 'message') as AsyncIterable<[ReadBatch | null]>) {
      if (!batch) {
        return;
      }
      thread.postMessage('taken');
      yield revive(batch);
    }
  } finally {
    await thread.terminate();
  }
}
