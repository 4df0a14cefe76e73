import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';

const CHILD = path.resolve(__dirname, 'working-child.js');

/** A job of src/jobs, and its present where that is not the real one. */
interface Job {
  name: 'publishDueStories' | 'sendDueDigests';
  now?: Date;
}

/** Another Warta on the database of the one that was started last. */
export interface WorkingProcess {
  /** Begins to do what is due; resolves to whether it got to the end of it. */
  work(): Promise<boolean>;
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

async function startWorkingProcess(job: Job): Promise<WorkingProcess> {
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
    async work() {
      const message = nextMessage(child);
      child.send({ ...job });
      return (await message) === 'done';
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Several of them, which do the same job. */
export const startWorkingProcesses = (count: number, job: Job): Promise<WorkingProcess[]> =>
  Promise.all(Array.from({ length: count }, () => startWorkingProcess(job)));
