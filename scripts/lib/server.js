const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');
const { startChild, waitForExit, readLastLines } = require('./children.js');
const { PlainError } = require('./plain-error.js');

const READY_WITHIN_MS = 120_000;
const POLL_MS = 200;

/**
 * @typedef {object} Program
 * @property {string} name as messages call it
 * @property {string[]} args arguments to node, relative to the project's folder
 * @property {string} healthPath which answers 204 when it is ready
 *
 * @typedef {object} Server
 * @property {string} name
 * @property {Promise<number>} ended resolves with the exit code when the server has ended
 * @property {() => void} showOutput
 */

/** @type {Program} */
const WARTA = {
  name: 'Warta',
  args: [path.join('node_modules', '@strapi', 'strapi', 'bin', 'strapi.js'), 'start'],
  healthPath: '/_health',
};

/** @type {Program} */
const SITE = {
  name: 'The site',
  args: [path.join('site', 'dist', 'server.js')],
  healthPath: '/healthz',
};

/** @param {string} url @returns {Promise<boolean>} */
const isHealthy = (url) =>
  new Promise((resolve) => {
    const request = http.get(url, { timeout: 2000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 204);
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(false));
  });

/**
 * Starts a server and waits until it answers. Its output goes to the log file until `showOutput` is
 * called, and to the console from then on. Throws a PlainError with the end of the log if it ends
 * or does not answer in time.
 * @param {Program} program
 * @param {{ root: string, env: NodeJS.ProcessEnv, url: string, logFile: string }} options url: where
 *   this machine finds it
 * @returns {Promise<Server>}
 */
async function startServer({ name, args, healthPath }, { root, env, url, logFile }) {
  fs.mkdirSync(path.dirname(logFile), { recursive: true });
  fs.writeFileSync(logFile, '');

  const child = startChild(process.execPath, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
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

  while (exitCode === undefined && !(await isHealthy(`${url}${healthPath}`))) {
    if (Date.now() > deadline) {
      child.kill();
      await ended;
      throw new PlainError(
        `${name} did not answer within ${READY_WITHIN_MS / 1000} s.`,
        readLastLines(logFile),
      );
    }
    await Promise.race([sleep(POLL_MS), ended]);
  }

  if (exitCode !== undefined) {
    throw new PlainError(
      `${name} ended with exit code ${exitCode} while starting.`,
      readLastLines(logFile),
    );
  }

  return {
    name,
    ended,
    showOutput() {
      child.stdout.off('data', keep);
      child.stderr.off('data', keep);
      child.stdout.pipe(process.stdout, { end: false });
      child.stderr.pipe(process.stderr, { end: false });
    },
  };
}

module.exports = { WARTA, SITE, startServer };
