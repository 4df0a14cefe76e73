import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const SERVER = path.resolve(__dirname, '../../../site/dist/server.js');

/** Milliseconds. */
const READY_WITHIN = 10_000;

/** The built site as a process of its own. */
export interface RunningSite {
  readonly url: string;
  /** Asks it to end, and gives its exit code. */
  stop(): Promise<number | null>;
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') {
    throw new Error('There is no free port');
  }
  return address.port;
}

/**
 * Starts the built site on `port` for the CMS at `wartaUrl`.
 * @param isProxied whether the site believes `X-Forwarded-For`
 */
export async function startSite(
  port: number,
  wartaUrl: string,
  isProxied = false,
): Promise<RunningSite> {
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [SERVER], {
    env: {
      ...process.env,
      SITE_PORT: String(port),
      HOST: '127.0.0.1',
      SITE_URL: url,
      WARTA_URL: wartaUrl,
      WARTA_PUBLIC_URL: wartaUrl,
      // Tests set that of the CMS in the environment.
      IS_PROXIED: String(isProxied),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'exit');
  let complaints = '';
  child.stderr.on('data', (text: Buffer) => {
    complaints += text;
  });
  await untilReady(child, url, () => complaints);

  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      const [code] = await ended;
      return code;
    },
  };
}

async function untilReady(child: ChildProcess, url: string, complaints: () => string) {
  const deadline = Date.now() + READY_WITHIN;
  while (!(await isHealthy(url))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill();
      throw new Error(`The site did not start: ${complaints()}`);
    }
    await sleep(50);
  }
}

const isHealthy = (url: string): Promise<boolean> =>
  fetch(`${url}/healthz`).then(
    ({ status }) => status === 204,
    () => false,
  );
