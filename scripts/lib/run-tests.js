const path = require('node:path');
const { CMS_BUILD, SERVER_BUILD, SITE_BUILD } = require('./build.js');
const { buildIfNeeded } = require('./build-if-needed.js');
const { forwardSignals, receivedSignal, startChild, waitForExit } = require('./children.js');
const { findChromium } = require('./find-chromium.js');
const { installPackages } = require('./install.js');
const { printFailure } = require('./plain-error.js');
const { requireWritable } = require('./require-writable.js');
const { createSteps } = require('./steps.js');

/**
 * @typedef {object} Suite
 * @property {import('./build.js').Build[]} builds what its tests run
 * @property {string[]} jestArgs
 * @property {() => Record<string, string>} findEnv an addition to the tests' environment; throws a
 *   PlainError if this machine lacks something
 */

const ROOT = path.resolve(__dirname, '..', '..');

/** By the argument that asks for it. @type {Record<string, Suite>} */
const SUITES = {
  '--postgres': {
    builds: [SERVER_BUILD],
    jestArgs: ['--selectProjects', 'integration'],
    findEnv: () => ({ TEST_DATABASE: 'postgres' }),
  },
  '--e2e': {
    builds: [CMS_BUILD, SITE_BUILD],
    // One file after the other: what a browser shows in time is not to wait for another one.
    jestArgs: ['--selectProjects', 'e2e', '--maxWorkers=1'],
    findEnv: () => ({ CHROMIUM_PATH: findChromium(process.env) }),
  },
  '--bench': {
    builds: [SERVER_BUILD],
    // In this process: what it measures with, and its progress, is not to pass through another one.
    // A measurement takes minutes: in milliseconds.
    jestArgs: ['--testTimeout=900000', '--runInBand', '--selectProjects', 'bench'],
    findEnv: () => ({}),
  },
};

/** @param {string[]} args for jest @returns {Suite} what runs quickly and everywhere */
const ordinarySuite = (args) => ({
  builds: [SERVER_BUILD],
  jestArgs: args.some((arg) => arg.startsWith('--selectProjects'))
    ? []
    : ['--selectProjects', 'unit', 'integration'],
  findEnv: () => ({}),
});

/** @param {string} step */
const logFile = (step) => path.join(ROOT, '.tmp', `test-${step}.log`);

/** @param {import('./build.js').Build[]} builds */
async function prepare(builds) {
  const steps = createSteps(1 + builds.length);

  requireWritable(path.join(ROOT, '.tmp'));
  await steps.run('Installing packages', () => installPackages(ROOT, logFile('install')));
  for (const build of builds) {
    await steps.run(build.title, () => buildIfNeeded(ROOT, build, logFile(`build-${build.name}`)));
  }
}

/**
 * `npm test`, `npm run test:postgres`, `npm run test:e2e` and `npm run bench`: installs and builds
 * what is needed, then runs jest.
 * @param {string[]} args handed on to jest. Ordinarily the unit and integration tests run; with
 *   --postgres the integration tests, on the PostgreSQL server that tests/helpers finds; with --e2e
 *   the browser tests; with --bench the measurements
 */
async function runTests(args) {
  const rest = args.filter((arg) => !(arg in SUITES));
  const chosen = args.find((arg) => arg in SUITES);
  const { builds, jestArgs, findEnv } = chosen ? SUITES[chosen] : ordinarySuite(rest);
  forwardSignals();

  try {
    const env = { ...process.env, ...findEnv() };
    await prepare(builds);
    process.exitCode = await waitForExit(
      // Last, because --selectProjects takes all that follows it for names of projects.
      startChild(process.execPath, ['node_modules/jest/bin/jest.js', ...rest, ...jestArgs], {
        cwd: ROOT,
        env,
        stdio: 'inherit',
      }),
    );
  } catch (error) {
    if (!receivedSignal()) {
      printFailure(error);
    }
    process.exitCode = 1;
  }
}

module.exports = { runTests };
