import { fork } from 'node:child_process';
import path from 'node:path';
import supertest from 'supertest';

const CHILD = path.resolve(__dirname, 'serving-child.js');

/** Another Warta that answers over HTTP. */
export interface ServingProcess {
  url: string;
  http: ReturnType<typeof supertest>;
  stop(): Promise<void>;
}

/** @param settings what it has other than the Warta that was started last, such as a database */
export async function startServingProcess(
  settings: Record<string, string> = {},
): Promise<ServingProcess> {
  const child = fork(CHILD, {
    // Given on purpose: a test's process.env is a copy that children do not inherit.
    env: { ...process.env, ...settings },
    // Strapi's own, told by every process.
    execArgv: ['--no-deprecation'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<unknown>((resolve) => {
    child.once('message', resolve);
    child.once('exit', () => resolve(null));
  });
  if (typeof url !== 'string') {
    throw new Error('The other process did not start');
  }
  return {
    url,
    http: supertest(url),
    async stop() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
