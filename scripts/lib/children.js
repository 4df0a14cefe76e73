const { spawn } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { PlainError } = require('./plain-error.js');

const LAST_LINES = 20;
/** A child that has not stopped this long after being asked to is killed. */
const KILL_AFTER_MS = 20_000;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
/** @type {NodeJS.Signals | null} */
let received = null;

/**
 * Starts a child process that is stopped together with this one (see `forwardSignals`). Throws a
 * PlainError once a signal has come: nobody would stop such a child.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
function startChild(command, args, options) {
  if (received) {
    throw new PlainError('Stopped.');
  }
  const child = spawn(command, args, options);

  running.add(child);
  child.once('close', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/**
 * Hands SIGINT and SIGTERM on to the children, and ends this process if there is none. A Ctrl+C in a
 * terminal reaches the children without our help too; Strapi takes a second signal calmly.
 */
function forwardSignals() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => {
      received = signal;

      if (running.size === 0) {
        process.exit(exitCodeOf(null, signal));
      }
      stopChildren(signal);
    });
  }
}

/**
 * Asks all children to stop, and kills those that do not.
 * @param {NodeJS.Signals} signal
 */
function stopChildren(signal) {
  for (const child of running) {
    child.kill(signal);
    setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS).unref();
  }
}

/** @returns {NodeJS.Signals | null} the signal that asked this process to stop, if one did */
const receivedSignal = () => received;

/**
 * The exit code that says the same as the way a child ended; 128 + n for signal n, as shells do.
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
const exitCodeOf = (code, signal) => code ?? 128 + (signal ? os.constants.signals[signal] : 0);

/**
 * Waits for a child's end and for all it wrote.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} its exit code
 */
const waitForExit = (child) =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(exitCodeOf(code, signal)));
  });

/**
 * The last lines of a log, for a failure message.
 * @param {string} file
 */
const readLastLines = (file) =>
  fs.readFileSync(file, 'utf8').trimEnd().split(/\r?\n/).slice(-LAST_LINES);

/**
 * Runs a command with its output hidden in a log file. Throws a PlainError with the end of that
 * output if the command fails.
 * @param {{ command: string, args: string[], shell?: boolean }} what
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, logFile: string, title: string }} options
 */
async function runLogged({ command, args, shell = false }, { cwd, env, logFile, title }) {
  fs.mkdirSync(path.dirname(logFile), { recursive: true });
  const log = fs.openSync(logFile, 'w');
  let code;

  try {
    code = await waitForExit(
      startChild(command, args, { cwd, env, shell, stdio: ['ignore', log, log] }),
    );
  } finally {
    fs.closeSync(log);
  }

  if (code !== 0) {
    throw new PlainError(
      `${title} failed with exit code ${code}; all its output is in ${path.relative(cwd, logFile)}.`,
      readLastLines(logFile),
    );
  }
}

module.exports = {
  startChild,
  forwardSignals,
  stopChildren,
  receivedSignal,
  waitForExit,
  readLastLines,
  runLogged,
};
