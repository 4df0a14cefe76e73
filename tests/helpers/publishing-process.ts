import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';

const CHILD = path.resolve(__dirname, 'publishing-child.js');

/** Another Warta on the database of the one that was started last. */
export interface PublishingProcess {
  /** Begins to publish what is due; resolves to whether it got to the end of it. */
  publish(): Promise<boolean>;
  /** Ends it at once, whatever it is doing. */
  kill(): Promise<void>;
}

/** Resolves to the next message; to null when the process ends without one. */
function nextMessage(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => {
    child.once('message', resolve);
    child.once('exit', () => resolve(null));
  });
}

export async function startPublishingProcess(): Promise<PublishingProcess> {
  // Given on purpose: a test's process.env is a copy that children do not inherit.
  const { env } = process;
  const child = fork(CHILD, {
    env,
    // Strapi's own, told by every process.
    execArgv: ['--no-deprecation'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  if ((await nextMessage(child)) !== 'ready') {
    throw new Error('The other process did not start');
  }
  return {
    async publish() {
      const message = nextMessage(child);
      child.send('publish');
      return (await message) === 'done';
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
