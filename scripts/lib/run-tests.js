const path = require('node:path');
const { SERVER, isBuilt, runBuild } = require('./build.js');
const {
  forwardSignals,
  receivedSignal,
  runLogged,
  startChild,
  waitForExit,
} = require('./children.js');
const { installPackages } = require('./install.js');
const { printFailure } = require('./plain-error.js');
const { requireWritable } = require('./require-writable.js');
const { createSteps } = require('./steps.js');

const ROOT = path.resolve(__dirname, '..', '..');
const POSTGRES = '--postgres';

/** @param {string} step */
const logFile = (step) => path.join(ROOT, '.tmp', `test-${step}.log`);

async function compile() {
  if (isBuilt(ROOT, SERVER)) {
    return 'up to date';
  }
  await runBuild(ROOT, SERVER, (args, env) =>
    runLogged(
      { command: process.execPath, args },
      { cwd: ROOT, env, logFile: logFile('compile'), title: 'The compiler' },
    ),
  );
  return 'compiled';
}

async function prepare() {
  const steps = createSteps(2);

  requireWritable(path.join(ROOT, '.tmp'));
  await steps.run('Installing packages', () => installPackages(ROOT, logFile('install')));
  await steps.run(SERVER.title, compile);
}

/**
 * `npm test` and `npm run test:postgres`: installs and compiles if needed, then runs jest.
 * @param {string[]} args handed on to jest; with --postgres the integration tests run alone, one
 *   after the other, on the PostgreSQL server that tests/helpers finds
 */
async function runTests(args) {
  const onPostgres = args.includes(POSTGRES);
  const jestArgs = [
    ...(onPostgres ? ['--selectProjects', 'integration', '--runInBand'] : []),
    ...args.filter((arg) => arg !== POSTGRES),
  ];
  forwardSignals();

  try {
    await prepare();
    process.exitCode = await waitForExit(
      startChild(process.execPath, ['node_modules/jest/bin/jest.js', ...jestArgs], {
        cwd: ROOT,
        env: onPostgres ? { ...process.env, TEST_DATABASE: 'postgres' } : process.env,
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
