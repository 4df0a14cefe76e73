const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');
const { startChild, waitForExit, readLastLines } = require('./children.js');
const { PlainError } = require('./plain-error.js');

const READY_WITHIN_MS = 120_000;
const POLL_MS = 200;

/** @param {string} host @returns {string} where a program on this machine finds the server */
const reachableHost = (host) => (['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host);

/** @param {string} host @param {number} port @returns {Promise<boolean>} */
const isHealthy = (host, port) =>
  new Promise((resolve) => {
    const request = http.get(
      { host: reachableHost(host), port, path: '/_health', timeout: 2000 },
      (response) => {
        response.resume();
        resolve(response.statusCode === 204);
      },
    );
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(false));
  });

/**
 * Starts Strapi and waits until it answers. Its output goes to the log file until `showOutput` is
 * called, and to the console from then on. Throws a PlainError with the end of the log if it ends
 * or does not answer in time.
 * @param {{ root: string, env: NodeJS.ProcessEnv, host: string, port: number, logFile: string }} options
 */
async function startServer({ root, env, host, port, logFile }) {
  fs.mkdirSync(path.dirname(logFile), { recursive: true });
  fs.writeFileSync(logFile, '');

  const child = startChild(
    process.execPath,
    [path.join('node_modules', '@strapi', 'strapi', 'bin', 'strapi.js'), 'start'],
    { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  /** @param {Buffer} chunk */
  const keep = (chunk) => fs.appendFileSync(logFile, chunk);
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);

  /** @type {number | undefined} */
  let exitCode;
  const ended = waitForExit(child).then((code) => {
    exitCode = code;
    return code;
  });
  const deadline = Date.now() + READY_WITHIN_MS;

  while (exitCode === undefined && !(await isHealthy(host, port))) {
    if (Date.now() > deadline) {
      child.kill();
      await ended;
      throw new PlainError(
        `Warta did not answer within ${READY_WITHIN_MS / 1000} s.`,
        readLastLines(logFile),
      );
    }
    await Promise.race([sleep(POLL_MS), ended]);
  }

  if (exitCode !== undefined) {
    throw new PlainError(
      `Warta ended with exit code ${exitCode} while starting.`,
      readLastLines(logFile),
    );
  }

  return {
    /** Resolves with the exit code when the server has ended. */
    ended,
    showOutput() {
      child.stdout.off('data', keep);
      child.stderr.off('data', keep);
      child.stdout.pipe(process.stdout, { end: false });
      child.stderr.pipe(process.stderr, { end: false });
    },
  };
}

module.exports = { startServer };
