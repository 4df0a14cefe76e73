import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { Client } from '../../database/bulk-insert';
import { readBatches } from './read-batches';

/** What the thread is given to do. */
export interface ReadingTask {
  readonly client: Client;
  readonly file: string;
}

/** Sends the batches of a file, each when the one before was taken, and null at the end. */
async function send(port: MessagePort, { client, file }: ReadingTask): Promise<void> {
  let taken = Promise.resolve();
  for await (const batch of readBatches(client, file)) {
    await taken;
    taken = new Promise((resolve) => port.once('message', () => resolve()));
    port.postMessage(batch);
  }
  await taken;
  port.postMessage(null);
}

if (parentPort) {
  void send(parentPort, workerData);
}
