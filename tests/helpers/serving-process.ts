import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import supertest from 'supertest';

const STRAPI = path.resolve(__dirname, 'serving-child.js');

/** A compiled Strapi project. */
interface Project {
  appDir: string;
  distDir: string;
}

const appDir = path.resolve(__dirname, '../..');
const WARTA: Project = { appDir, distDir: path.join(appDir, 'dist') };

/** What a process has used. */
export interface Usage {
  /** Bytes that it holds now (RSS). */
  memory: number;
  /** Milliseconds of processors that it has had since it began. */
  cpu: number;
}

/** Another process that answers over HTTP. */
export interface ServingProcess {
  url: string;
  http: ReturnType<typeof supertest>;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

/** @param script tells its address, and what it has used whenever it gets a message */
export async function startServer(
  script: string,
  args: readonly string[],
  settings: Record<string, string> = {},
  cwd = appDir,
): Promise<ServingProcess> {
  const child = fork(script, args, {
    cwd,
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
    async usage() {
      const answer = once(child, 'message');
      child.send('usage');
      const [usage] = await answer;
      return usage;
    },
    async stop() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/**
 * Another Strapi.
 *
 * @param settings what it has other than the Warta that was started last, such as a database
 * @param project another one than Warta
 */
export const startServingProcess = (
  settings: Record<string, string> = {},
  project = WARTA,
): Promise<ServingProcess> =>
  startServer(STRAPI, [project.appDir, project.distDir], settings, project.appDir);
